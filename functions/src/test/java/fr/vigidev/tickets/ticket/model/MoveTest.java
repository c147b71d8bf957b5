package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.ticket.TicketFixtures.ADA;
import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.BRUNO;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveTest {
  private final Ticket fresh = opened().after();

  @Test
  void aMoveIsOneVersionOneEntryAndOneEvent() {
    TicketChange change = changed(THOMAS, fresh, Status.ACCEPTED, Optional.empty());
    assertThat(change.after().status()).isEqualTo(Status.ACCEPTED);
    assertThat(change.after().version()).isEqualTo(2);
    assertThat(change.entries())
        .extracting(Entry::fact)
        .containsExactly(new Fact.StatusChanged(Status.NEW, Status.ACCEPTED));
    assertThat(change.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(TicketEvent.Type.STATUS_CHANGED);
              assertThat(event.actorUid()).isEqualTo("thomas");
              assertThat(event.entryIds())
                  .isEqualTo(change.entries().stream().map(Entry::id).toList());
            });
  }

  @Test
  void aMessageComesBeforeTheMoveThatItExplains() {
    Ticket resolved = at(Status.RESOLVED);
    TicketChange change =
        changed(ALICE, resolved, Status.IN_PROGRESS, Optional.of("Encore muette"));
    assertThat(change.entries())
        .extracting(Entry::fact)
        .containsExactly(
            new Fact.Message("Encore muette", List.of()),
            new Fact.StatusChanged(Status.RESOLVED, Status.IN_PROGRESS));
  }

  @Test
  void aClientWhoReopensHasToSayWhy() {
    assertThat(refusal(ALICE, at(Status.RESOLVED), Status.IN_PROGRESS))
        .isEqualTo(new Refusal.MessageRequired());
  }

  @Test
  void aStaleViewIsRefusedWithThePresentState() {
    Decision decision =
        new Move(THOMAS, Status.ACCEPTED, fresh.version() - 1, Optional.empty())
            .on(fresh, NINE, ids());
    assertThat(decision).isEqualTo(new Decision.Refused(new Refusal.VersionConflict(fresh)));
  }

  @Test
  void aMoveThatTheWorkflowDoesNotKnowIsRefused() {
    assertThat(refusal(ADA, fresh, Status.CLOSED))
        .isEqualTo(new Refusal.InvalidTransition(fresh, Status.CLOSED));
    assertThat(refusal(ADA, fresh, Status.NEW))
        .isEqualTo(new Refusal.InvalidTransition(fresh, Status.NEW));
  }

  @Test
  void aMoveOfOthersIsForbidden() {
    assertThat(refusal(ALICE, fresh, Status.ACCEPTED)).isEqualTo(new Refusal.Forbidden());
    assertThat(refusal(THOMAS, at(Status.CLOSED), Status.IN_PROGRESS))
        .isEqualTo(new Refusal.Forbidden());
  }

  @Test
  void aTicketOfAnotherClientDoesNotExistWhateverIsAskedOfIt() {
    Ticket resolved = at(Status.RESOLVED);
    assertThat(
            new Move(BRUNO, Status.CLOSED, resolved.version(), Optional.empty())
                .on(resolved, NINE, ids()))
        .isEqualTo(new Decision.Refused(new Refusal.NotFound()));
    assertThat(new Move(BRUNO, Status.CLOSED, 99, Optional.empty()).on(resolved, NINE, ids()))
        .isEqualTo(new Decision.Refused(new Refusal.NotFound()));
  }

  @Test
  void theTimeSpentWaitingForTheClientAddsUp() {
    Ticket ticket = move(fresh, Status.ACCEPTED, NINE.plusSeconds(60));
    ticket = move(ticket, Status.WAITING_FOR_CLIENT, NINE.plusSeconds(100));
    ticket = move(ticket, Status.IN_PROGRESS, NINE.plusSeconds(400));
    ticket = move(ticket, Status.WAITING_FOR_CLIENT, NINE.plusSeconds(500));
    ticket = move(ticket, Status.RESOLVED, NINE.plusSeconds(507));
    assertThat(ticket.milestones().waited()).isEqualTo(Duration.ofSeconds(307));
    assertThat(ticket.milestones().resolvedAt()).contains(NINE.plusSeconds(507));
  }

  @Test
  void aReopenedTicketIsNeitherResolvedNorClosed() {
    Ticket closed = at(Status.CLOSED);
    assertThat(closed.milestones().resolvedAt()).isPresent();
    assertThat(closed.milestones().closedAt()).isPresent();
    Ticket reopened = changed(ADA, closed, Status.IN_PROGRESS, Optional.empty()).after();
    assertThat(reopened.milestones().resolvedAt()).isEmpty();
    assertThat(reopened.milestones().closedAt()).isEmpty();
  }

  @Test
  void onlyMovesAcrossResolutionChangeTheNumberOfOpenTickets() {
    assertThat(opened().openDelta()).isEqualTo(1);
    assertThat(changed(ADA, fresh, Status.ACCEPTED, Optional.empty()).openDelta()).isZero();
    Ticket accepted = at(Status.ACCEPTED);
    assertThat(changed(ADA, accepted, Status.RESOLVED, Optional.empty()).openDelta()).isEqualTo(-1);
    assertThat(changed(ADA, at(Status.RESOLVED), Status.CLOSED, Optional.empty()).openDelta())
        .isZero();
    assertThat(changed(ADA, at(Status.CLOSED), Status.IN_PROGRESS, Optional.empty()).openDelta())
        .isEqualTo(1);
  }

  /** The shortest way to a status, a second a step. */
  private Ticket at(Status status) {
    Ticket ticket = fresh;
    List<Status> way = List.of(Status.ACCEPTED, Status.RESOLVED, Status.CLOSED);
    for (Status next : way.subList(0, way.indexOf(status) + 1)) {
      ticket = move(ticket, next, ticket.milestones().updatedAt().plusSeconds(1));
    }
    return ticket;
  }

  private static Ticket move(Ticket ticket, Status to, Instant now) {
    Decision decision =
        new Move(ADA, to, ticket.version(), Optional.empty()).on(ticket, now, ids());
    return ((Decision.Changed) decision).change().after();
  }

  private static TicketChange changed(
      Actor actor, Ticket ticket, Status to, Optional<String> message) {
    Decision decision =
        new Move(actor, to, ticket.version(), message).on(ticket, NINE.plusSeconds(600), ids());
    return ((Decision.Changed) decision).change();
  }

  private static Refusal refusal(Actor actor, Ticket ticket, Status to) {
    Decision decision =
        new Move(actor, to, ticket.version(), Optional.empty()).on(ticket, NINE, ids());
    return ((Decision.Refused) decision).why();
  }
}

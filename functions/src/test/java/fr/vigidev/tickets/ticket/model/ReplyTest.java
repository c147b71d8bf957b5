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
import fr.vigidev.tickets.ticket.InMemoryAttachments;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReplyTest {
  private static final Fact.Message MESSAGE = new Fact.Message("Voilà", List.of());

  private final Ticket fresh = opened().after();

  @Test
  void theAnswerOfAClientGivesTheTicketBackToTheTeam() {
    TicketChange change = changed(ALICE, at(Status.WAITING_FOR_CLIENT), false);
    assertThat(change.entries())
        .extracting(Entry::fact)
        .containsExactly(
            MESSAGE, new Fact.StatusChanged(Status.WAITING_FOR_CLIENT, Status.IN_PROGRESS));
    assertThat(change.after().status()).isEqualTo(Status.IN_PROGRESS);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "WAITING_FOR_CLIENT")
  void elsewhereAMessageOfAClientMovesNothing(Status status) {
    assertMovesNothing(ALICE, status);
  }

  @ParameterizedTest
  @EnumSource
  void aMessageOfTheTeamMovesNothing(Status status) {
    assertMovesNothing(THOMAS, status);
  }

  @Test
  void aMessageIsOneVersionAndActivity() {
    TicketChange change = changed(THOMAS, fresh, false);
    assertThat(change.after().version()).isEqualTo(fresh.version() + 1);
    assertThat(change.after().milestones().updatedAt()).isEqualTo(NINE.plusSeconds(600));
    assertThat(change.after().milestones().statusSince())
        .isEqualTo(fresh.milestones().statusSince());
  }

  @Test
  void aClientReopensWhatIsResolvedAndTheAdminWhatIsClosed() {
    assertThat(changed(ALICE, at(Status.RESOLVED), true).entries())
        .extracting(Entry::fact)
        .containsExactly(MESSAGE, new Fact.StatusChanged(Status.RESOLVED, Status.IN_PROGRESS));
    assertThat(changed(ADA, at(Status.CLOSED), true).after().status())
        .isEqualTo(Status.IN_PROGRESS);
  }

  @Test
  void aReopeningThatTheWorkflowDoesNotKnowIsRefused() {
    assertThat(refusal(ALICE, at(Status.CLOSED), true)).isEqualTo(new Refusal.Forbidden());
    assertThat(refusal(THOMAS, at(Status.CLOSED), true)).isEqualTo(new Refusal.Forbidden());
    for (Status open :
        List.of(Status.NEW, Status.ACCEPTED, Status.IN_PROGRESS, Status.WAITING_FOR_CLIENT)) {
      Ticket ticket = at(open);
      assertThat(refusal(ALICE, ticket, true))
          .isEqualTo(new Refusal.InvalidTransition(ticket, Status.IN_PROGRESS));
    }
  }

  @Test
  void aTicketOfAnotherClientDoesNotExist() {
    assertThat(refusal(BRUNO, fresh, false)).isEqualTo(new Refusal.NotFound());
    assertThat(refusal(BRUNO, at(Status.CLOSED), true)).isEqualTo(new Refusal.NotFound());
  }

  @Test
  void theClientSeesTheFilesOfAMessage() {
    Attachment picture = InMemoryAttachments.picture("a");
    Decision decision = new Reply(THOMAS, "Voilà", List.of(picture), false).on(fresh, NINE, ids());
    Entry entry = ((Decision.Changed) decision).change().entries().getFirst();
    assertThat(PortalEntry.of(entry).orElseThrow().fact())
        .isEqualTo(new PortalFact.Message("Voilà", List.of(picture)));
  }

  private void assertMovesNothing(Actor actor, Status status) {
    TicketChange change = changed(actor, at(status), false);
    assertThat(change.entries()).extracting(Entry::fact).containsExactly(MESSAGE);
    assertThat(change.after().status()).isEqualTo(status);
  }

  private Ticket at(Status status) {
    List<Status> way =
        switch (status) {
          case NEW -> List.of();
          case ACCEPTED -> List.of(Status.ACCEPTED);
          case CLOSED -> List.of(Status.ACCEPTED, Status.RESOLVED, Status.CLOSED);
          default -> List.of(Status.ACCEPTED, status);
        };
    Ticket ticket = fresh;
    for (Status next : way) {
      Decision decision =
          new Move(ADA, next, ticket.version(), Optional.empty()).on(ticket, NINE, ids());
      ticket = ((Decision.Changed) decision).change().after();
    }
    return ticket;
  }

  private static TicketChange changed(Actor actor, Ticket ticket, boolean reopen) {
    Decision decision =
        new Reply(actor, "Voilà", List.of(), reopen).on(ticket, NINE.plusSeconds(600), ids());
    return ((Decision.Changed) decision).change();
  }

  private static Refusal refusal(Actor actor, Ticket ticket, boolean reopen) {
    Decision decision = new Reply(actor, "Voilà", List.of(), reopen).on(ticket, NINE, ids());
    return ((Decision.Refused) decision).why();
  }
}

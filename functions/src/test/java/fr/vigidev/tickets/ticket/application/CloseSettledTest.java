package fr.vigidev.tickets.ticket.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Fact;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Reply;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CloseSettledTest {
  private static final Instant FORTNIGHT = NINE.plus(Duration.ofDays(14));

  private final InMemoryTickets tickets = new InMemoryTickets();
  private final List<TicketEvent> told = new ArrayList<>();
  private final CloseSettled closeSettled =
      new CloseSettled(this::settled, tickets, told::addAll, ids());
  private final TicketRef ref = apply(opened()).ref();

  @Test
  void aTicketResolvedFourteenDaysAgoIsClosedByThePlatform() {
    resolve();
    assertThat(closeSettled.close(FORTNIGHT)).isEqualTo(1);
    Ticket ticket = ticket();
    assertThat(ticket.status()).isEqualTo(Status.CLOSED);
    assertThat(ticket.milestones().closedAt()).contains(FORTNIGHT);
    assertThat(ticket.milestones().resolvedAt()).contains(NINE);
    Entry last = tickets.entries(ref).getLast();
    assertThat(last.fact()).isEqualTo(new Fact.StatusChanged(Status.RESOLVED, Status.CLOSED));
    assertThat(last.by().name()).isEqualTo("Vigidev");
  }

  @Test
  void itsClientIsTold() {
    resolve();
    closeSettled.close(FORTNIGHT);
    assertThat(told).extracting(TicketEvent::type).containsExactly(TicketEvent.Type.STATUS_CHANGED);
    assertThat(told.getFirst().actorRole().isStaff()).isTrue();
  }

  @Test
  void aSecondTimeNothingIsLeftToClose() {
    resolve();
    closeSettled.close(FORTNIGHT);
    assertThat(closeSettled.close(FORTNIGHT)).isZero();
    assertThat(told).hasSize(1);
  }

  @Test
  void aDayBeforeItStaysResolved() {
    resolve();
    assertThat(closeSettled.close(FORTNIGHT.minusMillis(1))).isZero();
    assertThat(ticket().status()).isEqualTo(Status.RESOLVED);
  }

  @Test
  void aWordOfTheClientBeginsTheFourteenDaysAnew() {
    resolve();
    Instant later = NINE.plus(Duration.ofDays(10));
    Reply thanks = new Reply(ALICE, "Merci, mais elle grésille.", List.of(), false);
    apply(((Decision.Changed) thanks.on(ticket(), later, ids())).change());
    assertThat(closeSettled.close(FORTNIGHT)).isZero();
    assertThat(closeSettled.close(later.plus(Duration.ofDays(14)))).isEqualTo(1);
  }

  @Test
  void anOpenTicketIsNeverClosed() {
    assertThat(closeSettled.close(NINE.plus(Duration.ofDays(100)))).isZero();
    assertThat(ticket().status()).isEqualTo(Status.NEW);
  }

  private List<Ticket> settled(Instant moment, Optional<Ticket> after, int limit) {
    return after.isPresent()
        ? List.of()
        : List.of(ticket()).stream()
            .filter(each -> each.status() == Status.RESOLVED)
            .filter(each -> !each.milestones().updatedAt().isAfter(moment))
            .toList();
  }

  private void resolve() {
    move(THOMAS, Status.ACCEPTED);
    move(THOMAS, Status.RESOLVED);
  }

  private void move(Actor actor, Status to) {
    Move move = new Move(actor, to, ticket().version(), Optional.empty());
    apply(((Decision.Changed) move.on(ticket(), NINE, ids())).change());
  }

  private Ticket apply(TicketChange change) {
    return tickets.transact(
        tx -> {
          tx.apply(change);
          return change.after();
        });
  }

  private Ticket ticket() {
    return tickets.ticket(ref).orElseThrow();
  }
}

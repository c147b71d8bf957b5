package fr.vigidev.tickets.ticket.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CloseSettledTest {
  private static final Instant FORTNIGHT = NINE.plus(Duration.ofDays(14));

  private final InMemoryTickets tickets = new InMemoryTickets();
  private final List<TicketEvent> told = new ArrayList<>();
  private final CloseSettled closeSettled = new CloseSettled(tickets, tickets, told::addAll, ids());
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

  @Test
  void whereThereAreManyAllAreClosed() {
    resolveMany(250);
    assertThat(closeSettled.close(FORTNIGHT)).isEqualTo(250);
  }

  @Test
  void aTicketThatCanNotBeClosedKeepsNoOtherFromIt() {
    resolveMany(3);
    TicketStore brokenAtFirst = new BrokenAtFirst();
    assertThat(new CloseSettled(tickets, brokenAtFirst, told::addAll, ids()).close(FORTNIGHT))
        .isEqualTo(2);
    assertThat(closeSettled.close(FORTNIGHT)).isEqualTo(1);
  }

  /** The store, in which the first act fails. */
  private final class BrokenAtFirst implements TicketStore {
    private boolean whole;

    @Override
    public <T> T transact(Function<Transaction, T> work) {
      if (!whole) {
        whole = true;
        throw new IllegalStateException("broken");
      }
      return tickets.transact(work);
    }
  }

  private void resolveMany(int number) {
    for (int i = 1; i < number; i++) {
      resolve(apply(opened()).ref());
    }
    resolve();
  }

  private void resolve() {
    resolve(ref);
  }

  private void resolve(TicketRef one) {
    move(one, Status.ACCEPTED);
    move(one, Status.RESOLVED);
  }

  private void move(TicketRef one, Status to) {
    Move move = new Move(THOMAS, to, ticket(one).version(), Optional.empty());
    apply(((Decision.Changed) move.on(ticket(one), NINE, ids())).change());
  }

  private Ticket apply(TicketChange change) {
    return tickets.transact(
        tx -> {
          tx.apply(change);
          return change.after();
        });
  }

  private Ticket ticket() {
    return ticket(ref);
  }

  private Ticket ticket(TicketRef one) {
    return tickets.ticket(one).orElseThrow();
  }
}

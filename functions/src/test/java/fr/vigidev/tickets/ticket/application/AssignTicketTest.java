package fr.vigidev.tickets.ticket.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.ADA;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.SONIA;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignTicketTest {
  private final InMemoryTickets tickets = new InMemoryTickets();
  private final InMemoryPeople users = new InMemoryPeople();
  private final List<TicketEvent> published = new ArrayList<>();
  private final Clock clock = Clock.fixed(NINE, ZoneOffset.UTC);
  private final AssignTicket assignTicket =
      new AssignTicket(tickets, users, published::addAll, ids(), clock);
  private final MoveTicket moveTicket = new MoveTicket(tickets, published::addAll, ids(), clock);
  private TicketRef ref;

  @BeforeEach
  void aTicketAndATechnician() {
    TicketChange change = opened();
    tickets.transact(
        tx -> {
          tx.apply(change);
          return null;
        });
    ref = change.after().ref();
    users.put(
        User.pending("sonia", "sonia@exemple.test", "Sonia Kaci", NINE).asStaff(Role.TECHNICIAN));
    users.put(User.pending("alice", "alice@exemple.test", "Alice", NINE).asUserOf("alpha"));
  }

  @Test
  void whoTakesATicketHoldsItAndTheWorldIsToldOnce() {
    TicketOutcome outcome = assignTicket.assign(THOMAS, ref, "thomas", Optional.empty());
    assertThat(outcome).isEqualTo(new TicketOutcome.Done(tickets.ticket(ref).orElseThrow()));
    assertThat(tickets.ticket(ref).orElseThrow().isHeldBy(THOMAS.person())).isTrue();
    assertThat(published).hasSize(1);
  }

  @Test
  void aRefusedTakeChangesNothingAndTellsNobody() {
    assignTicket.assign(THOMAS, ref, "thomas", Optional.empty());
    published.clear();
    TicketOutcome outcome = assignTicket.assign(SONIA, ref, "sonia", Optional.empty());
    assertThat(outcome)
        .isEqualTo(
            new TicketOutcome.Refused(
                new Refusal.AlreadyAssigned(tickets.ticket(ref).orElseThrow(), THOMAS.person())));
    assertThat(published).isEmpty();
  }

  @Test
  void anAdminAssignsAMemberUnderTheNameOfItsAccount() {
    assignTicket.assign(ADA, ref, "sonia", Optional.empty());
    assertThat(tickets.ticket(ref).orElseThrow().assignee())
        .contains(new Person("sonia", "Sonia Kaci"));
  }

  @Test
  void aUserOfAClientCanNotBePutInCharge() {
    assertThat(assignTicket.assign(ADA, ref, "alice", Optional.empty()))
        .isEqualTo(new TicketOutcome.Refused(new Refusal.UnknownAssignee()));
  }

  @Test
  void aTicketThatNobodyOpenedCanNotBeTaken() {
    assertThat(assignTicket.assign(ADA, new TicketRef("VGD-000000"), "ada", Optional.empty()))
        .isEqualTo(new TicketOutcome.Refused(new Refusal.NotFound()));
  }

  @Test
  void aReleasedTicketIsFreeAgain() {
    assignTicket.assign(THOMAS, ref, "thomas", Optional.empty());
    assignTicket.release(THOMAS, ref, Optional.empty());
    assertThat(tickets.ticket(ref).orElseThrow().assignee()).isEmpty();
  }

  @Test
  void ofTwoMovesFromOneVersionTheSecondIsRefused() {
    Move move = new Move(THOMAS, Status.ACCEPTED, 1, Optional.empty());
    assertThat(moveTicket.move(ref, move)).isInstanceOf(TicketOutcome.Done.class);
    assertThat(moveTicket.move(ref, move))
        .isEqualTo(
            new TicketOutcome.Refused(
                new Refusal.VersionConflict(tickets.ticket(ref).orElseThrow())));
  }
}

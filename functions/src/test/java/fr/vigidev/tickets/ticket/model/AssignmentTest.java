package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.ticket.TicketFixtures.ADA;
import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.BRUNO;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.SONIA;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Actor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private final Ticket fresh = opened().after();

  @Test
  void takingANewTicketAlsoAcceptsItInOneVersion() {
    TicketChange change = changed(take(THOMAS, fresh, Optional.empty()));
    assertThat(change.after().assignee()).contains(THOMAS.person());
    assertThat(change.after().status()).isEqualTo(Status.ACCEPTED);
    assertThat(change.after().version()).isEqualTo(2);
    assertThat(change.after().milestones().firstAssignedAt()).contains(NINE);
    assertThat(change.entries())
        .extracting(Entry::fact)
        .containsExactly(
            new Fact.Assigned(THOMAS.person()),
            new Fact.StatusChanged(Status.NEW, Status.ACCEPTED));
    assertThat(change.events())
        .extracting(TicketEvent::type)
        .containsExactly(TicketEvent.Type.STATUS_CHANGED);
  }

  @Test
  void takingATicketThatWasAcceptedBeforeTellsTheClientNothingNew() {
    Ticket released = changed(release(THOMAS, taken(THOMAS))).after();
    TicketChange change = changed(take(SONIA, released, Optional.empty()));
    assertThat(change.after().status()).isEqualTo(Status.ACCEPTED);
    assertThat(change.events()).isEmpty();
  }

  @Test
  void theSecondOfTwoWhoTakeATicketLearnsWhoWasFaster() {
    Ticket taken = taken(THOMAS);
    Refusal expected = new Refusal.AlreadyAssigned(taken, THOMAS.person());
    assertThat(refusal(take(SONIA, taken, Optional.empty()))).isEqualTo(expected);
    assertThat(refusal(take(SONIA, taken, Optional.of(fresh.version())))).isEqualTo(expected);
  }

  @Test
  void whoSawThatAnotherHoldsTheTicketMayTakeItOver() {
    Ticket taken = taken(THOMAS);
    assertThat(changed(take(SONIA, taken, Optional.of(taken.version()))).after().assignee())
        .contains(SONIA.person());
  }

  @Test
  void takingAgainWhatOneHoldsChangesNothing() {
    Ticket taken = taken(THOMAS);
    assertThat(take(THOMAS, taken, Optional.of(1))).isEqualTo(new Decision.Unchanged(taken));
  }

  @Test
  void aStaleViewOfAFreeTicketIsRefused() {
    assertThat(refusal(take(THOMAS, fresh, Optional.of(7))))
        .isEqualTo(new Refusal.VersionConflict(fresh));
  }

  @Test
  void onlyAnAdminPutsSomebodyElseInCharge() {
    assertThat(refusal(assign(THOMAS, SONIA, fresh))).isEqualTo(new Refusal.Forbidden());
    assertThat(changed(assign(ADA, SONIA, fresh)).after().assignee()).contains(SONIA.person());
  }

  @Test
  void whoIsNoActiveMemberCanNotBePutInCharge() {
    Assignment assignment = new Assignment(ADA, "alice", Optional.empty(), Optional.empty());
    assertThat(refusal(assignment.on(fresh, NINE, ids()))).isEqualTo(new Refusal.UnknownAssignee());
  }

  @Test
  void aClientTakesNothing() {
    assertThat(refusal(take(ALICE, fresh, Optional.empty()))).isEqualTo(new Refusal.Forbidden());
    assertThat(refusal(take(BRUNO, fresh, Optional.empty()))).isEqualTo(new Refusal.NotFound());
    assertThat(refusal(release(ALICE, taken(THOMAS)))).isEqualTo(new Refusal.Forbidden());
    assertThat(refusal(release(BRUNO, taken(THOMAS)))).isEqualTo(new Refusal.NotFound());
  }

  @Test
  void oneReleasesOneOwnTicketAndAnAdminAnyTicket() {
    Ticket taken = taken(THOMAS);
    TicketChange change = changed(release(THOMAS, taken));
    assertThat(change.after().assignee()).isEmpty();
    assertThat(change.after().status()).isEqualTo(Status.ACCEPTED);
    assertThat(change.entries())
        .extracting(Entry::fact)
        .containsExactly(new Fact.Unassigned(THOMAS.person()));
    assertThat(refusal(release(SONIA, taken))).isEqualTo(new Refusal.Forbidden());
    assertThat(changed(release(ADA, taken)).after().assignee()).isEmpty();
  }

  @Test
  void releasingAFreeTicketChangesNothing() {
    assertThat(release(THOMAS, fresh)).isEqualTo(new Decision.Unchanged(fresh));
  }

  private Ticket taken(Actor actor) {
    return changed(take(actor, fresh, Optional.empty())).after();
  }

  private static Decision take(Actor actor, Ticket ticket, Optional<Integer> seen) {
    return new Assignment(actor, actor.person().uid(), Optional.of(actor.person()), seen)
        .on(ticket, NINE, ids());
  }

  private static Decision assign(Actor actor, Actor to, Ticket ticket) {
    return new Assignment(actor, to.person().uid(), Optional.of(to.person()), Optional.empty())
        .on(ticket, NINE, ids());
  }

  private static Decision release(Actor actor, Ticket ticket) {
    return new Release(actor, Optional.empty()).on(ticket, NINE, ids());
  }

  private static TicketChange changed(Decision decision) {
    return ((Decision.Changed) decision).change();
  }

  private static Refusal refusal(Decision decision) {
    return ((Decision.Refused) decision).why();
  }
}

package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.ticket.TicketFixtures.ADA;
import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.BRUNO;
import static fr.vigidev.tickets.ticket.TicketFixtures.DEPOT;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Actor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicationTest {
  private static final Decision NO_ORIGINAL = new Decision.Refused(new Refusal.UnknownOriginal());

  private final Ticket original = opened().after();
  private final Ticket ticket = opened().after();

  @Test
  void aDuplicateIsClosedFromAnyStatusAndNamesTheOther() {
    TicketChange change = changed(decision(THOMAS, original));
    assertThat(change.after().status()).isEqualTo(Status.CLOSED);
    assertThat(change.after().duplicateOf()).contains(original.ref());
    assertThat(change.after().milestones().closedAt()).contains(NINE.plusSeconds(5));
    assertThat(change.after().version()).isEqualTo(2);
    assertThat(change.openDelta()).isEqualTo(-1);
    assertThat(change.entries())
        .extracting(Entry::fact)
        .containsExactly(
            new Fact.MarkedDuplicate(original.ref()),
            new Fact.StatusChanged(Status.NEW, Status.CLOSED));
    assertThat(change.events())
        .extracting(TicketEvent::type)
        .containsExactly(TicketEvent.Type.STATUS_CHANGED);
  }

  @Test
  void theClientIsToldWhereTheWorkGoesOn() {
    TicketChange change = changed(decision(THOMAS, original));
    assertThat(PortalTicket.of(change.after()).duplicateOf()).contains(original.ref());
    assertThat(PortalEntry.of(change.entries().getFirst()))
        .map(PortalEntry::fact)
        .contains(new PortalFact.MarkedDuplicate(original.ref()));
  }

  @Test
  void whatIsReopenedDuplicatesNothingAnyMore() {
    Ticket closed = changed(decision(THOMAS, original)).after();
    Decision reopened =
        new Move(ADA, Status.IN_PROGRESS, 2, Optional.empty()).on(closed, NINE, ids());
    assertThat(changed(reopened).after().duplicateOf()).isEmpty();
  }

  @Test
  void aTicketDuplicatesNeitherItselfNorNothingNorOneOfAnotherClientNorADuplicate() {
    Ticket foreign = opened(new ClientRef("bravo", "Bravo"), DEPOT).after();
    Ticket duplicate = changed(decision(THOMAS, original)).after();
    assertThat(decision(THOMAS, ticket)).isEqualTo(NO_ORIGINAL);
    assertThat(decision(THOMAS, null)).isEqualTo(NO_ORIGINAL);
    assertThat(decision(THOMAS, foreign)).isEqualTo(NO_ORIGINAL);
    Decision second =
        new Duplication(THOMAS, Optional.of(duplicate), 1).on(opened().after(), NINE, ids());
    assertThat(second).isEqualTo(NO_ORIGINAL);
  }

  @Test
  void whatIsClosedOrMovedOnIsNotClosedBlindly() {
    Ticket closed = changed(decision(THOMAS, original)).after();
    Duplication again = new Duplication(THOMAS, Optional.of(original), 2);
    assertThat(again.on(closed, NINE, ids()))
        .isEqualTo(new Decision.Refused(new Refusal.InvalidTransition(closed, Status.CLOSED)));
    assertThat(again.on(ticket, NINE, ids()))
        .isEqualTo(new Decision.Refused(new Refusal.VersionConflict(ticket)));
  }

  @Test
  void aClientHasNoSayInIt() {
    assertThat(decision(ALICE, original)).isEqualTo(new Decision.Refused(new Refusal.Forbidden()));
    assertThat(decision(BRUNO, original)).isEqualTo(new Decision.Refused(new Refusal.NotFound()));
  }

  private Decision decision(Actor actor, Ticket of) {
    return new Duplication(actor, Optional.ofNullable(of), 1)
        .on(ticket, NINE.plusSeconds(5), ids());
  }

  private static TicketChange changed(Decision decision) {
    return ((Decision.Changed) decision).change();
  }
}

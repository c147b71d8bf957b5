package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.BRUNO;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Actor;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PrioritisationTest {
  private static final Instant LATER = NINE.plusSeconds(5);

  /** Its priority is high. */
  private final Ticket ticket = opened().after();

  @Test
  void anotherPriorityIsToldToBothSidesAndCountsAsActivity() {
    TicketChange change = ((Decision.Changed) decision(THOMAS, Priority.LOW, 1)).change();
    assertThat(change.after().priority()).isEqualTo(Priority.LOW);
    assertThat(change.after().version()).isEqualTo(2);
    assertThat(change.after().milestones().updatedAt()).isEqualTo(LATER);
    assertThat(change.after().milestones().statusSince()).isEqualTo(NINE);
    assertThat(change.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.fact())
                  .isEqualTo(new Fact.PriorityChanged(Priority.HIGH, Priority.LOW));
              assertThat(PortalEntry.of(entry))
                  .map(PortalEntry::fact)
                  .contains(new PortalFact.PriorityChanged(Priority.HIGH, Priority.LOW));
            });
    assertThat(change.events()).isEmpty();
  }

  @Test
  void whatIsSoAlreadyStaysWhateverVersionWasSeen() {
    assertThat(decision(THOMAS, Priority.HIGH, 1)).isEqualTo(new Decision.Unchanged(ticket));
    assertThat(decision(THOMAS, Priority.HIGH, 7)).isEqualTo(new Decision.Unchanged(ticket));
  }

  @Test
  void aTicketThatMovedOnIsNotChangedBlindly() {
    assertThat(decision(THOMAS, Priority.LOW, 2))
        .isEqualTo(new Decision.Refused(new Refusal.VersionConflict(ticket)));
  }

  @Test
  void aClientHasNoSayInIt() {
    assertThat(decision(ALICE, Priority.LOW, 1))
        .isEqualTo(new Decision.Refused(new Refusal.Forbidden()));
    assertThat(decision(BRUNO, Priority.LOW, 1))
        .isEqualTo(new Decision.Refused(new Refusal.NotFound()));
  }

  private Decision decision(Actor actor, Priority priority, int seenVersion) {
    return new Prioritisation(actor, priority, seenVersion).on(ticket, LATER, ids());
  }
}

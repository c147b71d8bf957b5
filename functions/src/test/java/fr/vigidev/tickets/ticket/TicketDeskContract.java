package fr.vigidev.tickets.ticket;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Duplication;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Prioritisation;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Sharing;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every store of tickets also does for the acts of the team's desk. */
public abstract class TicketDeskContract extends TicketStoreContract {

  @Test
  void tellsBothSidesOfAnotherPriority() {
    TicketChange opened = stored(opened(client, project));
    TicketChange urgent =
        stored(
            changed(
                new Prioritisation(THOMAS, Priority.URGENT, 1)
                    .on(opened.after(), NINE.plusSeconds(5), ids())));
    Entry entry = urgent.entries().getFirst();
    assertThat(reader().portalEntries(client.id(), urgent.after().ref(), List.of(entry.id())))
        .containsExactly(PortalEntry.of(entry).orElseThrow());
    assertThat(reader().ticket(urgent.after().ref())).contains(urgent.after());
    assertThat(reader().portalTicket(client.id(), urgent.after().ref()))
        .contains(PortalTicket.of(urgent.after()));
  }

  @Test
  void aShareIsKeptAndTheClientSeesTheSameTicketAsBefore() {
    TicketChange opened = stored(opened(client, project));
    User david = User.pending("david", "david@exemple.test", "David", NINE).asStaff(Role.DEVELOPER);
    TicketChange shared =
        stored(
            changed(
                new Sharing(THOMAS, Optional.of(david), Optional.of("À toi ?"))
                    .on(opened.after(), NINE.plusSeconds(5), ids())));
    assertThat(shared.after().sharedWith()).containsExactly(david.person());
    assertThat(reader().ticket(shared.after().ref())).contains(shared.after());
    assertThat(reader().portalTicket(client.id(), shared.after().ref()))
        .contains(PortalTicket.of(opened.after()));
    assertThat(
            reader()
                .portalEntries(
                    client.id(), shared.after().ref(), List.of(shared.entries().getFirst().id())))
        .isEmpty();
  }

  @Test
  void bothSidesKnowWhichTicketADuplicateRepeats() {
    TicketChange original = stored(opened(client, project));
    TicketChange duplicate = stored(opened(client, project));
    TicketChange closed =
        stored(
            changed(
                new Duplication(THOMAS, Optional.of(original.after()), 1)
                    .on(duplicate.after(), NINE.plusSeconds(5), ids())));
    Entry entry = closed.entries().getFirst();
    assertThat(reader().ticket(closed.after().ref())).contains(closed.after());
    assertThat(reader().portalTicket(client.id(), closed.after().ref()))
        .contains(PortalTicket.of(closed.after()));
    assertThat(reader().portalEntries(client.id(), closed.after().ref(), List.of(entry.id())))
        .containsExactly(PortalEntry.of(entry).orElseThrow());
  }

  @Test
  void whatIsRequiredOfAnotherTicketStillHoldsWhenTheActIsStored() throws Exception {
    TicketRef one = stored(opened(client, project)).after().ref();
    TicketRef other = stored(opened(client, project)).after().ref();
    List<Callable<Boolean>> crossing =
        List.of(() -> duplicates(one, other), () -> duplicates(other, one));
    assertThat(atOnce(crossing)).isEqualTo(1);
  }

  /** Whether the one ticket was closed as a duplicate of the other. */
  private boolean duplicates(TicketRef ref, TicketRef of) {
    return store()
        .transact(
            tx -> {
              Decision decision =
                  new Duplication(THOMAS, tx.ticket(of), 1)
                      .on(tx.ticket(ref).orElseThrow(), NINE, ids());
              if (decision instanceof Decision.Changed changed) {
                tx.require(of);
                tx.apply(changed.change());
                return true;
              }
              return false;
            });
  }
}

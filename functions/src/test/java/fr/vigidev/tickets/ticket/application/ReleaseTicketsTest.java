package fr.vigidev.tickets.ticket.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.SONIA;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Fact;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseTicketsTest {
  private final InMemoryTickets tickets = new InMemoryTickets();
  private final List<Object> told = new ArrayList<>();
  private final Clock clock = Clock.fixed(NINE, ZoneOffset.UTC);
  private final List<TicketRef> held = new ArrayList<>();
  private final ReleaseTickets releaseTickets =
      new ReleaseTickets(uid -> List.copyOf(held), tickets, told::addAll, ids(), clock);

  @Test
  void nobodyIsInChargeAnyMoreAndThePlatformSaysSo() {
    TicketRef ref = takenBy(THOMAS);
    releaseTickets.releaseAllOf(THOMAS.person());
    assertThat(tickets.ticket(ref).orElseThrow().assignee()).isEmpty();
    assertThat(tickets.ticket(ref).orElseThrow().status()).isEqualTo(Status.ACCEPTED);
    Entry last = tickets.entries(ref).getLast();
    assertThat(last.fact()).isEqualTo(new Fact.Unassigned(THOMAS.person()));
    assertThat(last.by().name()).isEqualTo("Vigidev");
    assertThat(told).isEmpty();
  }

  @Test
  void whatSomebodyElseTookMeanwhileStaysWithThatPerson() {
    TicketRef ref = takenBy(SONIA);
    int entries = tickets.entries(ref).size();
    releaseTickets.releaseAllOf(THOMAS.person());
    assertThat(tickets.ticket(ref).orElseThrow().isHeldBy(SONIA.person())).isTrue();
    assertThat(tickets.entries(ref)).hasSize(entries);
  }

  private TicketRef takenBy(Actor actor) {
    TicketChange change = opened();
    tickets.transact(
        tx -> {
          tx.apply(change);
          return null;
        });
    TicketRef ref = change.after().ref();
    new AssignTicket(tickets, new InMemoryPeople(), events -> {}, ids(), clock)
        .assign(actor, ref, actor.person().uid(), Optional.empty());
    held.add(ref);
    return ref;
  }
}

package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what one person does on one ticket at one moment, and tells it as one change. */
final class Act {
  private final Actor actor;
  private final Instant now;
  private final EntryIds ids;
  private final List<Entry> entries = new ArrayList<>();

  Act(Actor actor, Instant now, EntryIds ids) {
    this.actor = actor;
    this.now = now;
    this.ids = ids;
  }

  Act with(Fact fact) {
    entries.add(new Entry(ids.next(now), now, Author.of(actor), fact));
    return this;
  }

  TicketChange opens(Ticket ticket) {
    return change(
        Optional.empty(), ticket, List.of(event(ticket, TicketEvent.Type.TICKET_CREATED)));
  }

  TicketChange changes(Ticket before, Ticket after) {
    List<TicketEvent> events =
        before.status() == after.status()
            ? List.of()
            : List.of(event(after, TicketEvent.Type.STATUS_CHANGED));
    return change(Optional.of(before), after.at(before.version() + 1), events);
  }

  /** Adds to the timeline and changes nothing of the ticket. */
  TicketChange leaves(Ticket ticket) {
    return leaves(ticket, ticket);
  }

  /** Changes nothing of the ticket but what its Client can't see. */
  TicketChange leaves(Ticket before, Ticket after) {
    return change(Optional.of(before), after, List.of());
  }

  private TicketChange change(Optional<Ticket> before, Ticket after, List<TicketEvent> events) {
    return new TicketChange(before, after, entries, events);
  }

  private TicketEvent event(Ticket ticket, TicketEvent.Type type) {
    List<String> publicEntryIds =
        entries.stream()
            .filter(entry -> entry.visibility() == Visibility.PUBLIC)
            .map(Entry::id)
            .toList();
    return new TicketEvent(
        ids.next(now),
        type,
        ticket.ref(),
        ticket.client().id(),
        actor.person().uid(),
        now,
        publicEntryIds);
  }
}

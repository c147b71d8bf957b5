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
        Optional.empty(),
        ticket,
        List.of(event(ticket, TicketEvent.Type.TICKET_CREATED, Optional.empty(), entries)));
  }

  TicketChange changes(Ticket before, Ticket after) {
    return change(Optional.of(before), after.at(before.version() + 1), news(before, after));
  }

  /** Adds to the timeline and changes nothing of the ticket. */
  TicketChange leaves(Ticket ticket) {
    return leaves(ticket, ticket);
  }

  /** Changes nothing of the ticket but what its Client can't see. */
  TicketChange leaves(Ticket before, Ticket after) {
    return change(Optional.of(before), after, news(before, after));
  }

  private TicketChange change(Optional<Ticket> before, Ticket after, List<TicketEvent> events) {
    return new TicketChange(before, after, entries, events);
  }

  /**
   * What others are told of. What the team writes with a change of status is told with it; what a
   * Client writes concerns others than its change of status does. Who takes a ticket knows it.
   */
  private List<TicketEvent> news(Ticket before, Ticket after) {
    List<TicketEvent> events = new ArrayList<>();
    boolean moved = before.status() != after.status();
    List<Entry> messages =
        entries.stream().filter(entry -> entry.fact() instanceof Fact.Message).toList();
    if (!messages.isEmpty() && (!moved || !actor.role().isStaff())) {
      events.add(event(after, TicketEvent.Type.MESSAGE_POSTED, Optional.empty(), messages));
    }
    if (moved) {
      events.add(event(after, TicketEvent.Type.STATUS_CHANGED, Optional.empty(), entries));
    }
    for (Entry entry : entries) {
      if (entry.fact() instanceof Fact.Assigned assigned) {
        String uid = assigned.assignee().uid();
        if (!uid.equals(actor.person().uid())) {
          events.add(naming(uid, after, TicketEvent.Type.TICKET_ASSIGNED, entry));
        }
      } else if (entry.fact() instanceof Fact.Shared shared) {
        events.add(naming(shared.helper().uid(), after, TicketEvent.Type.TICKET_SHARED, entry));
      }
    }
    return events;
  }

  private TicketEvent naming(String uid, Ticket ticket, TicketEvent.Type type, Entry entry) {
    return event(ticket, type, Optional.of(uid), List.of(entry));
  }

  private TicketEvent event(
      Ticket ticket, TicketEvent.Type type, Optional<String> targetUid, List<Entry> telling) {
    return new TicketEvent(
        ids.next(now),
        type,
        ticket.ref(),
        ticket.client().id(),
        actor.person().uid(),
        actor.role(),
        targetUid,
        now,
        telling.stream().map(Entry::id).toList());
  }
}

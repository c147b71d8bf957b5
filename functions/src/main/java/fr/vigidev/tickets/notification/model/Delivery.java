package fr.vigidev.tickets.notification.model;

import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;

/**
 * One piece of news for one person, as it was decided when the event was heard of.
 *
 * @param clientId the Client that the ticket belongs to
 * @param toClient whether the person is to be told from the Client's side of the ticket
 * @param entryIds the timeline entries that tell it
 * @param at when it happened
 * @param dueAt when it is to be mailed
 */
public record Delivery(
    String eventId,
    Addressee to,
    TicketEvent.Type event,
    MailKind kind,
    TicketRef ref,
    String clientId,
    boolean toClient,
    List<String> entryIds,
    Instant at,
    Pace pace,
    Instant dueAt) {
  public Delivery {
    entryIds = List.copyOf(entryIds);
  }

  /** Who is told, as it was known then. */
  public record Addressee(String uid, String name, String email) {}

  /** One event is one piece of news for one person, however often it is heard of. */
  public String id() {
    return eventId + "_" + to.uid();
  }

  /** The same news, to be mailed with all else of an hour. */
  public Delivery gathered(Instant hour) {
    return new Delivery(
        eventId, to, event, kind, ref, clientId, toClient, entryIds, at, Pace.DIGEST, hour);
  }

  /** The same news, to be tried by itself at that moment. */
  public Delivery alone(Instant moment) {
    return new Delivery(
        eventId, to, event, kind, ref, clientId, toClient, entryIds, at, Pace.AT_ONCE, moment);
  }
}

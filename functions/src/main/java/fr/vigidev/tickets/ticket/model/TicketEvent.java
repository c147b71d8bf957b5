package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that others want to be told of. It carries references only: who is told reads what it
 * may see, so that an event can leak nothing.
 *
 * @param actorRole what the actor was at that moment
 * @param targetUid whom the act put in charge or asked for help
 * @param entryIds the timeline entries that tell it, oldest first
 */
public record TicketEvent(
    String id,
    Type type,
    TicketRef ref,
    String clientId,
    String actorUid,
    Role actorRole,
    Optional<String> targetUid,
    Instant at,
    List<String> entryIds) {

  public TicketEvent {
    entryIds = List.copyOf(entryIds);
  }

  /** The kinds of events. */
  public enum Type {
    TICKET_CREATED,
    MESSAGE_POSTED,
    STATUS_CHANGED,
    TICKET_ASSIGNED,
    TICKET_SHARED,
    URGENT_ALERT;

    /** The word used in messages and documents. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that word; empty when there is none. */
    public static Optional<Type> of(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }
}

package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a list, as a caller carries it from page to page. It names the last ticket that the
 * caller was shown and opens nothing: whoever makes one up reads its own list from there.
 */
final class TicketCursor {
  /** Firestore's last moment. */
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private TicketCursor() {}

  static String of(TicketQuery.Position position) {
    String text = position.at() + " " + position.ref();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The place that a cursor names; empty when it is none that was given. */
  static Optional<TicketQuery.Position> position(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int gap = text.indexOf(' ');
      if (gap < 0) {
        return Optional.empty();
      }
      Instant at = Instant.parse(text.substring(0, gap));
      return TicketRef.parse(text.substring(gap + 1))
          .filter(ref -> !at.isBefore(Instant.EPOCH) && !at.isAfter(LATEST))
          .map(ref -> new TicketQuery.Position(at, ref))
          .filter(position -> of(position).equals(cursor));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}

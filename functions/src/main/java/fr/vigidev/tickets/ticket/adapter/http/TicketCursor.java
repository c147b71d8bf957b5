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

  private static final String OPEN = "open";
  private static final String SETTLED = "settled";

  private TicketCursor() {}

  static String of(TicketQuery.Position position) {
    String place =
        switch (position) {
          case TicketQuery.Listed listed -> listed.at().toString();
          case TicketQuery.Found found -> found.open() ? OPEN : SETTLED;
        };
    String text = place + " " + position.ref();
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
      return TicketRef.parse(text.substring(gap + 1))
          .flatMap(ref -> position(text.substring(0, gap), ref))
          .filter(position -> of(position).equals(cursor));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<TicketQuery.Position> position(String place, TicketRef ref) {
    if (place.equals(OPEN) || place.equals(SETTLED)) {
      return Optional.of(new TicketQuery.Found(place.equals(OPEN), ref));
    }
    Instant at = Instant.parse(place);
    return at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)
        ? Optional.empty()
        : Optional.of(new TicketQuery.Listed(at, ref));
  }
}

package fr.vigidev.tickets.ticket;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.ticket.application.SettledTickets;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of tickets also does for those that are to be closed. */
public abstract class SettledTicketContract extends UrgentAlertContract {
  private static final int PAGE = 2;

  protected abstract SettledTickets settledTickets();

  @Test
  void findsResolvedTicketsByThePageThoseThatWereTouchedLastFirst() {
    List<TicketRef> atNine =
        new ArrayList<>(List.of(resolved(NINE), resolved(NINE), resolved(NINE)));
    atNine.sort(Comparator.comparing(TicketRef::value).reversed());
    TicketRef earlier = resolved(NINE.minusMillis(1));
    TicketRef later = resolved(NINE.plusMillis(1));
    TicketRef open = stored(opened(client, project)).after().ref();
    List<TicketRef> found = allUntouchedSince(NINE);
    assertThat(found)
        .containsSubsequence(atNine.get(0), atNine.get(1), atNine.get(2), earlier)
        .doesNotContain(later, open)
        .doesNotHaveDuplicates();
    assertThat(allUntouchedSince(NINE.minusMillis(1)))
        .contains(earlier)
        .doesNotContain(atNine.get(0));
  }

  private List<TicketRef> allUntouchedSince(Instant moment) {
    List<TicketRef> found = new ArrayList<>();
    List<Ticket> page = settledTickets().resolvedAndUntouchedSince(moment, Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      assertThat(page).hasSizeLessThanOrEqualTo(PAGE);
      page.forEach(ticket -> found.add(ticket.ref()));
      page = settledTickets().resolvedAndUntouchedSince(moment, Optional.of(page.getLast()), PAGE);
    }
    return found;
  }

  private TicketRef resolved(Instant at) {
    TicketRef ref = stored(opened(client, project)).after().ref();
    for (Status status : List.of(Status.ACCEPTED, Status.RESOLVED)) {
      changes(
          ref,
          ticket ->
              new Move(THOMAS, status, ticket.version(), Optional.empty()).on(ticket, at, ids()));
    }
    return ref;
  }
}

package fr.vigidev.tickets.ticket.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.TicketExport;
import fr.vigidev.tickets.ticket.application.TicketPage;
import fr.vigidev.tickets.ticket.application.TicketQueries;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.application.TicketRow;
import fr.vigidev.tickets.ticket.application.TicketRows;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the number of tickets, no more of them are held than a page or two. */
class TicketTableTest {
  private static final int TICKETS = 50_000;
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private final Shelf shelf = new Shelf();

  @Test
  void fiftyThousandTicketsAreNeverHeldTogether() throws IOException {
    TicketExport export = new TicketExport(shelf, Optional.of(everything()));
    new TicketTable(Texts.french()).write(export, shelf);
    assertThat(shelf.written).isEqualTo(TICKETS + 1);
    assertThat(shelf.mostHeld).isBetween(1, 2 * TicketQuery.MAX_EXPORTED);
  }

  @Test
  void nothingIsReadForWhatNothingCanMeet() throws IOException {
    new TicketTable(Texts.french()).write(new TicketExport(shelf, Optional.empty()), shelf);
    assertThat(shelf.given).isZero();
    assertThat(shelf.written).isEqualTo(1);
  }

  /** Gives rows by the page, and counts those that were given and not yet written out. */
  private static final class Shelf extends OutputStream implements TicketRows {
    private int given;
    private int written;
    private int mostHeld;
    private Optional<TicketQuery.Position> place = Optional.empty();

    @Override
    public TicketPage<TicketRow> rows(TicketQuery query) {
      assertThat(query.after()).isEqualTo(place);
      int from = given;
      int to = Math.min(TICKETS, from + query.limit());
      List<TicketRow> page = IntStream.range(from, to).mapToObj(TicketTableTest::row).toList();
      given = to;
      mostHeld = Math.max(mostHeld, given - written);
      place =
          to == TICKETS
              ? Optional.empty()
              : Optional.of(
                  new TicketQuery.Listed(page.getLast().createdAt(), page.getLast().ref()));
      return new TicketPage<>(page, place);
    }

    @Override
    public void write(int character) {
      written += character == '\n' ? 1 : 0;
    }
  }

  private static TicketRow row(int number) {
    return new TicketRow(
        new TicketRef("VGD-%06d".formatted(number)),
        "Caméra muette",
        "Alpha Sécurité",
        "Entrepôt Gerland",
        Priority.NORMAL,
        Status.NEW,
        Optional.empty(),
        "Alice Martin",
        NINE.plusSeconds(number),
        NINE.plusSeconds(number),
        Optional.empty(),
        Optional.empty());
  }

  private static TicketQuery everything() {
    return TicketQueries.all(Optional.empty(), TicketQuery.Order.OLDEST, TicketQuery.MAX_EXPORTED);
  }
}

package fr.vigidev.tickets.ticket.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All tickets that are asked for, however many, of which no more than a page is held at a time. It
 * is gone through once.
 */
public final class TicketExport {
  private final TicketRows rows;
  private final Optional<TicketQuery> query;
  private TicketPage<TicketRow> page;

  /**
   * Reads the first page, so that what can't be read at all fails before anything is told.
   *
   * @param query empty for what nothing can meet
   */
  public TicketExport(TicketRows rows, Optional<TicketQuery> query) {
    this.rows = rows;
    this.query = query;
    this.page = query.map(rows::rows).orElse(new TicketPage<>(List.of(), Optional.empty()));
  }

  /** Hands on every ticket, in the order of the query. */
  public void forEach(Consumer<TicketRow> each) {
    page.items().forEach(each);
    while (page.next().isPresent()) {
      page = rows.rows(query.orElseThrow().after(page.next().get()));
      page.items().forEach(each);
    }
  }
}

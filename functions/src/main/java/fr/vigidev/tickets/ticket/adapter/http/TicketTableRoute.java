package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.TicketExport;
import fr.vigidev.tickets.ticket.application.TicketPeriod;
import fr.vigidev.tickets.ticket.application.TicketRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** {@code GET /api/tickets.csv}: all tickets that the list would show the staff, as a table. */
public final class TicketTableRoute {
  private final Callers callers;
  private final TicketRows rows;
  private final TicketTable table;
  private final Clock clock;

  public TicketTableRoute(Callers callers, TicketRows rows, Texts texts, Clock clock) {
    this.callers = callers;
    this.rows = rows;
    this.table = new TicketTable(texts);
    this.clock = clock;
  }

  /** The route. */
  public Route route() {
    return new Route("GET", "/api/tickets.csv", this::export);
  }

  private Answer export(Call call) {
    Actor actor = callers.permitted(call, Permission.VIEW_EVERY_TICKET);
    TicketExport tickets = new TicketExport(rows, TicketQueryParameters.whole(call, actor));
    String fileName =
        "tickets-" + LocalDate.ofInstant(clock.instant(), TicketPeriod.PARIS) + ".csv";
    return new Answer(
        200,
        "text/csv; charset=utf-8",
        out -> table.write(tickets, out),
        Map.of("Content-Disposition", "attachment; filename=\"" + fileName + "\""));
  }
}

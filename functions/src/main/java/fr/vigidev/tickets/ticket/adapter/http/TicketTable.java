package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.platform.csv.Sheet;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.TicketExport;
import fr.vigidev.tickets.ticket.application.TicketPeriod;
import fr.vigidev.tickets.ticket.application.TicketRow;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tickets as a table for spreadsheets, a ticket a row, in French and in the time of Paris. */
final class TicketTable {
  /** Every spreadsheet reads it as a moment, whatever its language. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(TicketPeriod.PARIS);

  private final Texts texts;

  TicketTable(Texts texts) {
    this.texts = texts;
  }

  /**
   * Writes all rows as they come.
   *
   * @throws IOException when nobody takes them any more
   */
  void write(TicketExport tickets, OutputStream out) throws IOException {
    Sheet sheet = new Sheet(out);
    sheet.row(Arrays.stream(TicketColumn.values()).map(each -> texts.text(each.key())).toList());
    tickets.forEach(ticket -> sheet.row(cells(ticket)));
    sheet.end();
  }

  private List<String> cells(TicketRow ticket) {
    return Arrays.stream(TicketColumn.values()).map(column -> cell(column, ticket)).toList();
  }

  private String cell(TicketColumn column, TicketRow ticket) {
    return switch (column) {
      case REF -> ticket.ref().value();
      case TITLE -> ticket.title();
      case CLIENT -> ticket.clientName();
      case PROJECT -> ticket.projectName();
      case PRIORITY -> texts.text("priority." + ticket.priority().code());
      case STATUS -> texts.text("status." + ticket.status().code());
      case ASSIGNEE -> ticket.assigneeName().orElse("");
      case CREATED_BY -> ticket.createdByName();
      case CREATED_AT -> MOMENT.format(ticket.createdAt());
      case UPDATED_AT -> MOMENT.format(ticket.updatedAt());
      case RESOLVED_AT -> moment(ticket.resolvedAt());
      case CLOSED_AT -> moment(ticket.closedAt());
    };
  }

  private static String moment(Optional<Instant> instant) {
    return instant.map(MOMENT::format).orElse("");
  }
}

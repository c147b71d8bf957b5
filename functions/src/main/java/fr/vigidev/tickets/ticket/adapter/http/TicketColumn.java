package fr.vigidev.tickets.ticket.adapter.http;

import java.util.Locale;

/** A column of the table of tickets, from left to right. */
public enum TicketColumn {
  REF,
  TITLE,
  CLIENT,
  PROJECT,
  PRIORITY,
  STATUS,
  ASSIGNEE,
  CREATED_BY,
  CREATED_AT,
  UPDATED_AT,
  RESOLVED_AT,
  CLOSED_AT;

  /** What its heading goes by in the catalogue. */
  public String key() {
    return "column." + name().toLowerCase(Locale.ROOT);
  }
}

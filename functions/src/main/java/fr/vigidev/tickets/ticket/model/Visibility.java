package fr.vigidev.tickets.ticket.model;

import java.util.Locale;

/** Who may know of a timeline entry: the Client too, or the team alone. */
public enum Visibility {
  PUBLIC,
  INTERNAL;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package fr.vigidev.tickets.people.model;

import java.util.Locale;

/** The trade of a Client company. */
public enum ClientKind {
  INSTALLER,
  ENGINEERING_OFFICE,
  END_USER;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

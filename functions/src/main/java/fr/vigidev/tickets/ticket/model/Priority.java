package fr.vigidev.tickets.ticket.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon a ticket wants to be looked at, lowest first. */
public enum Priority {
  LOW,
  NORMAL,
  HIGH,
  URGENT;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The priority of that word; empty when there is none. */
  public static Optional<Priority> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}

package fr.vigidev.tickets.ticket.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon a ticket wants to be looked at, lowest first. */
public enum Priority {
  LOW(0),
  NORMAL(1),
  HIGH(2),
  URGENT(3);

  private final int rank;

  Priority(int rank) {
    this.rank = rank;
  }

  /** What lists are sorted by, from 0 for the lowest. */
  public int rank() {
    return rank;
  }

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The priority of that word; empty when there is none. */
  public static Optional<Priority> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}

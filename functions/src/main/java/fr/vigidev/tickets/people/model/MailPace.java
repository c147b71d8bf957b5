package fr.vigidev.tickets.people.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon a person wants to be told. */
public enum MailPace {
  AT_ONCE,
  /** Together with all else of the hour. */
  HOURLY;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The pace of that word; empty when there is none. */
  public static Optional<MailPace> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}

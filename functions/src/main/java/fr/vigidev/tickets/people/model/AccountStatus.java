package fr.vigidev.tickets.people.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an account may act: waiting to be attached, at work, or shut out. */
public enum AccountStatus {
  PENDING,
  ACTIVE,
  DISABLED;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that word; empty when there is none. */
  public static Optional<AccountStatus> of(String code) {
    return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
  }
}

package fr.vigidev.tickets.people.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an account may act: waiting to be attached, at work, shut out, or erased for good. */
public enum AccountStatus {
  PENDING,
  ACTIVE,
  DISABLED,
  ERASED;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that word; empty when there is none. */
  public static Optional<AccountStatus> of(String code) {
    return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
  }

  /** The status of that word that an account can be given by hand; empty when there is none. */
  public static Optional<AccountStatus> givable(String code) {
    return of(code).filter(status -> status != ERASED);
  }
}

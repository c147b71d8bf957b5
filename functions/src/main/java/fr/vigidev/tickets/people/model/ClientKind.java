package fr.vigidev.tickets.people.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The trade of a Client company. */
public enum ClientKind {
  INSTALLER,
  ENGINEERING_OFFICE,
  END_USER;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that word; empty when there is none. */
  public static Optional<ClientKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}

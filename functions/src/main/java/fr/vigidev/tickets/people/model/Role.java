package fr.vigidev.tickets.people.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a user is on the platform. Everyone but {@link #CLIENT} belongs to the staff. */
public enum Role {
  CLIENT,
  TECHNICIAN,
  DEVELOPER,
  ADMIN;

  /** Whether a user of this role belongs to the team and not to a Client. */
  public boolean isStaff() {
    return this != CLIENT;
  }

  /** The word used in documents and in the HTTP contract, such as {@code technician}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that word; empty when there is none. */
  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}

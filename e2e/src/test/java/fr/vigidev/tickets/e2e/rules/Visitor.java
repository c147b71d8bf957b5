package fr.vigidev.tickets.e2e.rules;

import fr.vigidev.tickets.e2e.people.Token;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everyone whom the rules must tell apart. The tables name each of them as a column. */
enum Visitor {
  NOBODY,
  CLIENT,
  OTHER_CLIENT,
  DETACHED,
  PENDING,
  PENDING_ATTACHED,
  UNACTIVATED,
  DISABLED,
  UNVERIFIED,
  TECHNICIAN,
  DEVELOPER,
  ADMIN,
  DISABLED_ADMIN,
  PENDING_ADMIN,
  UNVERIFIED_ADMIN,
  UNKNOWN_ROLE,
  MISSING_FIELDS,
  WRONG_TYPES;

  /** What everyone who has a name is called. */
  static final String DISPLAY_NAME = "Camille Visite";

  /** The users document of this visitor; none for who has never been activated. */
  private Optional<Map<String, Object>> document() {
    return switch (this) {
      case NOBODY, UNACTIVATED -> Optional.empty();
      case CLIENT, UNVERIFIED -> user("client", "active", Subjects.ALPHA);
      case OTHER_CLIENT -> user("client", "active", Subjects.BRAVO);
      case DETACHED -> user("client", "active", null);
      case PENDING -> user("client", "pending", null);
      case PENDING_ATTACHED -> user("client", "pending", Subjects.ALPHA);
      case DISABLED -> user("client", "disabled", Subjects.ALPHA);
      case TECHNICIAN -> user("technician", "active", null);
      case DEVELOPER -> user("developer", "active", null);
      case ADMIN, UNVERIFIED_ADMIN -> user("admin", "active", null);
      case DISABLED_ADMIN -> user("admin", "disabled", null);
      case PENDING_ADMIN -> user("admin", "pending", null);
      case UNKNOWN_ROLE -> user("superadmin", "active", Subjects.ALPHA);
      case MISSING_FIELDS -> Optional.of(Map.of());
      case WRONG_TYPES ->
          Optional.of(Map.of("role", 7, "status", true, "clientId", Map.of("id", Subjects.ALPHA)));
    };
  }

  private static Optional<Map<String, Object>> user(String role, String status, String clientId) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("role", role);
    fields.put("status", status);
    fields.put("clientId", clientId);
    fields.put("displayName", DISPLAY_NAME);
    return Optional.of(fields);
  }

  static Visitor named(String column) {
    return Arrays.stream(values())
        .filter(visitor -> visitor.column().equals(column))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no visitor is called " + column));
  }

  /** The name of this visitor in the tables. */
  String column() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String uid() {
    return Subjects.RUN + "-" + column();
  }

  /** The ID token of this visitor; none for who is not signed in. */
  Optional<String> token() {
    boolean verified = this != UNVERIFIED && this != UNVERIFIED_ADMIN;
    return this == NOBODY
        ? Optional.empty()
        : Optional.of(Token.of(uid(), uid() + "@exemple.test", verified).compact());
  }

  /** Lays down the users documents of everyone who has one. */
  static void settle() {
    for (Visitor visitor : values()) {
      visitor.document().ifPresent(fields -> Database.put("users/" + visitor.uid(), fields));
    }
  }
}

package fr.vigidev.tickets.e2e.rules;

import java.util.UUID;

/** The identifiers of one run, so that the rules tests meet nobody else's documents. */
final class Subjects {
  static final String RUN = "rules-" + UUID.randomUUID().toString().substring(0, 8);
  static final String ALPHA = RUN + "-alpha";
  static final String BRAVO = RUN + "-bravo";

  private Subjects() {}

  /** Fills the names in braces of a table's path with the identifiers of this run. */
  static String resolve(String pattern, Visitor visitor) {
    return pattern
        .replace("{self}", visitor.uid())
        .replace("{alpha}", ALPHA)
        .replace("{colleague}", RUN + "-colleague")
        .replaceAll("\\{[^}]*}", RUN);
  }
}

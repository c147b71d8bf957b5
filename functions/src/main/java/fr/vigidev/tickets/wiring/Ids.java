package fr.vigidev.tickets.wiring;

import com.github.f4b6a3.ulid.UlidCreator;
import java.time.Instant;
import java.util.Locale;

/** Ids of what is made; those drawn later sort later. */
final class Ids {
  private Ids() {}

  /** Of anything. */
  static String draw() {
    return UlidCreator.getUlid().toString().toLowerCase(Locale.ROOT);
  }

  /** Of a timeline entry: within one instant they sort in the order of drawing. */
  static String ofEntry(Instant at) {
    return UlidCreator.getMonotonicUlid(at.toEpochMilli()).toString();
  }
}

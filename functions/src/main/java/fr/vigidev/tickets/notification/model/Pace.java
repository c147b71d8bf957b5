package fr.vigidev.tickets.notification.model;

import java.util.Locale;

/** With what else a piece of news is mailed. */
public enum Pace {
  /** With nothing, or with the messages that wait. */
  AT_ONCE,
  /** With the other messages of the same ticket within two minutes. */
  BURST,
  /** With all else of the hour. */
  DIGEST;

  /** The word used in documents. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The pace of that word. */
  public static Pace of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

package fr.vigidev.tickets.people.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can be told of by mail, and can choose not to be. */
public enum MailKind {
  TICKET_CREATED,
  STATUS_CHANGED,
  MESSAGE_POSTED,
  TICKET_ASSIGNED,
  TICKET_SHARED,
  URGENT_ALERT;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that word; empty when there is none. */
  public static Optional<MailKind> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}

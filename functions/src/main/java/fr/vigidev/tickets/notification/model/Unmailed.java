package fr.vigidev.tickets.notification.model;

import java.util.Locale;

/** Why news needed no mail. */
public enum Unmailed {
  /** The account does not belong there any more, or was shut out. */
  ACCOUNT_GONE,
  /** The reader chose never to be told of such. */
  NOT_WANTED,
  /** What it would tell holds no more: somebody took the urgent ticket, for instance. */
  OVERTAKEN,
  /** An earlier mail to the address came back for good. */
  ADDRESS_BOUNCED,
  /** The reader had the ticket open. */
  TICKET_OPEN;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package fr.vigidev.tickets.notification.model;

import java.util.Locale;

/** Why news was not mailed, where that is no word of a provider's. */
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
  TICKET_OPEN,
  /** The provider was not at hand for a day. */
  GIVEN_UP,
  /** There is no such ticket any more. */
  TICKET_GONE,
  /** The mail could not be written: a fault of the platform. */
  UNWRITABLE;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package fr.vigidev.tickets.notification.model;

import java.util.Locale;

/**
 * What a mail carries to the provider and back, so that we know which mail the provider tells of:
 * one of SendGrid's custom arguments.
 *
 * @param id within its kind
 */
public record MailMark(Kind kind, String id) {

  /** What the mail is kept as. */
  public enum Kind {
    /** A mail with news of tickets. */
    MAILING,
    /** A mail to somebody about its account: an event and a user. */
    ACCOUNT,
    /** The mail of an invitation. */
    INVITATION;

    /** The name of the argument. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

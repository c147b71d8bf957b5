package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;

/** Hands mails to the provider. */
@FunctionalInterface
public interface MailSender {

  /** Sends one mail to one person. It never throws for what the provider answers. */
  Result send(Mail mail);

  /** What the provider said. */
  sealed interface Result {

    /** It will deliver the mail. */
    record Accepted(String messageId) implements Result {}

    /** It could not be reached or is overloaded: a later attempt may succeed. */
    record TryAgain(String reason) implements Result {}

    /** It will never take this mail. */
    record Refused(String reason) implements Result {}
  }
}

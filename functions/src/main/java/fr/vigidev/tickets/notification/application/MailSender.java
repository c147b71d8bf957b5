package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.platform.log.Addresses;

/** Hands mails to the provider. */
@FunctionalInterface
public interface MailSender {

  /** Sends one mail to one person. It never throws for what the provider answers. */
  Result send(Mail mail);

  /** What the provider said. Reasons are kept, and name no address. */
  sealed interface Result {

    /** It will deliver the mail. */
    record Accepted(String messageId) implements Result {}

    /** It could not be reached or is overloaded: a later attempt may succeed. */
    record TryAgain(String reason) implements Result {
      public TryAgain {
        reason = Addresses.hiddenIn(reason);
      }
    }

    /** It will never take this mail. */
    record Refused(String reason) implements Result {
      public Refused {
        reason = Addresses.hiddenIn(reason);
      }
    }
  }
}

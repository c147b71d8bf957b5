package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.platform.log.Log;
import java.time.Instant;

/** Hands a mail that was claimed to the provider, and notes what came of it. */
final class PostMailing {
  private static final Log LOG = Log.of(PostMailing.class);

  private final Mailings mailings;
  private final MailSender sender;

  PostMailing(Mailings mailings, MailSender sender) {
    this.mailings = mailings;
    this.sender = sender;
  }

  /** Whether it is settled; when it is not, it waits for its next attempt. */
  boolean post(Mailing mailing, Mail mail, Instant now) {
    return switch (sender.send(mail)) {
      case MailSender.Result.Accepted accepted -> {
        mailings.sent(mailing, mail.to(), accepted.messageId(), now);
        yield true;
      }
      case MailSender.Result.Refused refused -> {
        LOG.error("mail " + mailing.id() + " to " + mailing.uid() + ": " + refused.reason());
        mailings.failed(mailing, refused.reason(), now);
        yield true;
      }
      case MailSender.Result.TryAgain again -> {
        LOG.warn("mail " + mailing.id() + " to " + mailing.uid() + " waits: " + again.reason());
        mailings.retry(mailing, again.reason(), mailing.nextAttempt(now));
        yield false;
      }
    };
  }
}

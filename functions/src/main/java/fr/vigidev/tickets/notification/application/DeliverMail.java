package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Brings one mail to one person once, however often it is asked to. */
public final class DeliverMail {
  private static final Log LOG = Log.of(DeliverMail.class);

  /** What could not be told within a day is told no more: the news would only confuse. */
  private static final Duration GIVE_UP = Duration.ofDays(1);

  private final Deliveries deliveries;
  private final MailSender sender;
  private final Clock clock;

  public DeliverMail(Deliveries deliveries, MailSender sender, Clock clock) {
    this.deliveries = deliveries;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Sends the mail unless it was sent.
   *
   * @return whether it is settled; false when it has to be tried again
   */
  public boolean deliver(TicketEvent event, User recipient, Function<User, Mail> letter) {
    return switch (deliveries.claim(event.id(), recipient.uid(), clock.instant())) {
      case SETTLED -> true;
      case BUSY -> false;
      case GRANTED -> send(event, recipient, letter);
    };
  }

  private boolean send(TicketEvent event, User recipient, Function<User, Mail> letter) {
    Instant now = clock.instant();
    MailSender.Result result;
    try {
      result = sender.send(letter.apply(recipient));
    } catch (RuntimeException e) {
      LOG.error("mail for event " + event.id() + " could not be written", e);
      result = new MailSender.Result.Refused("could not be written: " + e);
    }
    return switch (result) {
      case MailSender.Result.Accepted accepted -> {
        deliveries.sent(event.id(), recipient.uid(), accepted.messageId(), now);
        yield true;
      }
      case MailSender.Result.Refused refused -> {
        LOG.error("mail of " + event.id() + " to " + recipient.uid() + ": " + refused.reason());
        deliveries.failed(event.id(), recipient.uid(), refused.reason(), now);
        yield true;
      }
      case MailSender.Result.TryAgain again -> retryLater(event, recipient, again.reason(), now);
    };
  }

  private boolean retryLater(TicketEvent event, User recipient, String reason, Instant now) {
    if (event.at().plus(GIVE_UP).isBefore(now)) {
      LOG.error("mail of " + event.id() + " to " + recipient.uid() + " given up: " + reason);
      deliveries.failed(event.id(), recipient.uid(), "given up after a day: " + reason, now);
      return true;
    }
    LOG.warn("mail of " + event.id() + " to " + recipient.uid() + " waits: " + reason);
    deliveries.release(event.id(), recipient.uid(), reason);
    return false;
  }
}

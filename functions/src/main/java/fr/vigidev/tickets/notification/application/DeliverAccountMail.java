package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.platform.log.Log;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Brings one mail about an account to one person once, however often it is asked to. What is in it
 * may be a secret that is kept nowhere: an event that could not be told comes again.
 */
public final class DeliverAccountMail {
  private static final Log LOG = Log.of(DeliverAccountMail.class);

  /** What could not be told within a day is told no more: the news would only confuse. */
  private static final Duration GIVE_UP = Duration.ofDays(1);

  private final AccountDeliveries deliveries;
  private final MailSender sender;
  private final Clock clock;

  public DeliverAccountMail(AccountDeliveries deliveries, MailSender sender, Clock clock) {
    this.deliveries = deliveries;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Which mail it is.
   *
   * @param at when that happened which it tells of
   * @param recipient the user's id, or another word that tells one recipient of the event apart
   */
  public record Delivery(String eventId, Instant at, String recipient) {}

  /**
   * Sends the mail unless it was sent.
   *
   * @param letter writes the mail; asked only when it is to be sent
   * @return whether it is settled; false when it has to be tried again
   */
  public boolean deliver(Delivery delivery, Supplier<Mail> letter) {
    return switch (deliveries.claim(delivery.eventId(), delivery.recipient(), clock.instant())) {
      case SETTLED -> true;
      case BUSY -> false;
      case GRANTED -> send(delivery, letter);
    };
  }

  private boolean send(Delivery delivery, Supplier<Mail> letter) {
    Instant now = clock.instant();
    MailSender.Result result;
    try {
      result = sender.send(letter.get());
    } catch (RuntimeException e) {
      LOG.error("mail for event " + delivery.eventId() + " could not be written", e);
      result = new MailSender.Result.Refused("could not be written: " + e);
    }
    return switch (result) {
      case MailSender.Result.Accepted accepted -> {
        deliveries.sent(delivery.eventId(), delivery.recipient(), accepted.messageId(), now);
        yield true;
      }
      case MailSender.Result.Refused refused -> {
        LOG.error(
            "mail of "
                + delivery.eventId()
                + " to "
                + delivery.recipient()
                + ": "
                + refused.reason());
        deliveries.failed(delivery.eventId(), delivery.recipient(), refused.reason(), now);
        yield true;
      }
      case MailSender.Result.TryAgain again -> retryLater(delivery, again.reason(), now);
    };
  }

  private boolean retryLater(Delivery delivery, String reason, Instant now) {
    if (delivery.at().plus(GIVE_UP).isBefore(now)) {
      LOG.error(
          "mail of " + delivery.eventId() + " to " + delivery.recipient() + " given up: " + reason);
      deliveries.failed(
          delivery.eventId(), delivery.recipient(), "given up after a day: " + reason, now);
      return true;
    }
    LOG.warn("mail of " + delivery.eventId() + " to " + delivery.recipient() + " waits: " + reason);
    deliveries.release(delivery.eventId(), delivery.recipient(), reason);
    return false;
  }
}

package fr.vigidev.tickets.wiring;

import static fr.vigidev.tickets.wiring.Configuration.missing;
import static fr.vigidev.tickets.wiring.Configuration.optional;
import static fr.vigidev.tickets.wiring.Configuration.parsed;
import static fr.vigidev.tickets.wiring.Configuration.required;

import fr.vigidev.tickets.notification.model.UnsubscribeLinks;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * How an installation sends mails.
 *
 * @param from {@code MAIL_FROM}: the sender of mails
 * @param linkSecret {@code MAIL_LINK_SECRET}: signs the links in mails that work without a session;
 *     32 characters at least. Whoever changes it makes those of older mails worthless. {@code api},
 *     {@code notify} and {@code outbox-sweep} need it
 * @param mostPerHour {@code MAILS_PER_HOUR}: the most mails on tickets that one person is sent
 *     within an hour; the rest is gathered in a digest
 * @param sendGridApiKey {@code SENDGRID_API_KEY}; {@code notify} and {@code outbox-sweep} need it
 * @param sendGridWebhookKey {@code SENDGRID_WEBHOOK_PUBLIC_KEY}: what SendGrid signs its events
 *     with, as its settings show it; without it they are refused
 * @param sendGridBaseUrl {@code SENDGRID_BASE_URL}: where SendGrid's API is, if not at SendGrid's
 */
public record MailConfiguration(
    String from,
    Optional<String> linkSecret,
    int mostPerHour,
    Optional<String> sendGridApiKey,
    Optional<String> sendGridWebhookKey,
    Optional<URI> sendGridBaseUrl) {
  private static final int USUAL_MOST_PER_HOUR = 30;

  static MailConfiguration of(Map<String, String> environment) {
    return new MailConfiguration(
        required(environment, "MAIL_FROM"),
        optional(environment, "MAIL_LINK_SECRET"),
        parsed(environment, "MAILS_PER_HOUR", Integer::valueOf).orElse(USUAL_MOST_PER_HOUR),
        optional(environment, "SENDGRID_API_KEY"),
        optional(environment, "SENDGRID_WEBHOOK_PUBLIC_KEY"),
        parsed(environment, "SENDGRID_BASE_URL", URI::create));
  }

  /**
   * The links in mails that work without a session.
   *
   * @throws IllegalStateException where there is no secret to sign them with
   */
  UnsubscribeLinks unsubscribeLinks() {
    return new UnsubscribeLinks(linkSecret.orElseThrow(() -> missing("MAIL_LINK_SECRET")));
  }

  /**
   * SendGrid's key, where mails are sent.
   *
   * @throws IllegalStateException where there is none
   */
  String requiredSendGridApiKey() {
    return sendGridApiKey.orElseThrow(() -> missing("SENDGRID_API_KEY"));
  }
}

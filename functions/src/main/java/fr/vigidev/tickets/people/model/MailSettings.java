package fr.vigidev.tickets.people.model;

import java.time.Instant;
import java.util.Optional;

/**
 * How a person can be told by mail.
 *
 * @param bounce why its address takes no mail; empty as long as it does
 */
public record MailSettings(MailPreferences preferences, Optional<Bounce> bounce) {

  /** Those of a new account. */
  public static final MailSettings DEFAULT =
      new MailSettings(MailPreferences.DEFAULT, Optional.empty());

  /**
   * A mail that came back for good.
   *
   * @param reason in the words of the server that refused it
   */
  public record Bounce(Instant at, String reason) {}

  /** These settings with other preferences. */
  public MailSettings with(MailPreferences other) {
    return new MailSettings(other, bounce);
  }

  /** These settings for an address that takes no mail. */
  public MailSettings bounced(Bounce why) {
    return new MailSettings(preferences, Optional.of(why));
  }

  /** These settings for an address that is to be tried again. */
  public MailSettings tryingAgain() {
    return new MailSettings(preferences, Optional.empty());
  }
}

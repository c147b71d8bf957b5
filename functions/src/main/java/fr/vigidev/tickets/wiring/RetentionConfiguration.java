package fr.vigidev.tickets.wiring;

import static fr.vigidev.tickets.wiring.Configuration.optional;

import fr.vigidev.tickets.analytics.model.RetentionPeriods;
import java.time.Duration;
import java.util.Map;

/**
 * How long an installation keeps what goes by itself, in days.
 *
 * @param uploads {@code UPLOAD_RETENTION_DAYS}: files that were never posted; 1, if it is not set
 * @param periods {@code REQUEST_RETENTION_DAYS}, {@code MAIL_RETENTION_DAYS}, {@code
 *     INVITATION_RETENTION_DAYS}, {@code REPORT_RETENTION_DAYS}: what the nights throw away; 60,
 *     180, 90 and 400, if they are not set
 */
public record RetentionConfiguration(Duration uploads, RetentionPeriods periods) {
  /** A dead letter can be told again for a month: it must be known by then that it was told. */
  private static final int LEAST_MAILS = 32;

  /** A browser that was offline repeats no request twice, so long at least. */
  private static final int LEAST_REQUESTS = 7;

  static RetentionConfiguration of(Map<String, String> environment) {
    return new RetentionConfiguration(
        days(environment, "UPLOAD_RETENTION_DAYS", 1, 1),
        new RetentionPeriods(
            days(environment, "REQUEST_RETENTION_DAYS", 60, LEAST_REQUESTS),
            days(environment, "MAIL_RETENTION_DAYS", 180, LEAST_MAILS),
            days(environment, "INVITATION_RETENTION_DAYS", 90, 1),
            days(environment, "REPORT_RETENTION_DAYS", 400, 1)));
  }

  private static Duration days(Map<String, String> environment, String name, int usual, int least) {
    try {
      int days = optional(environment, name).map(Integer::parseInt).orElse(usual);
      if (days >= least) {
        return Duration.ofDays(days);
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException("the variable " + name + " is no number of days", e);
    }
    throw new IllegalStateException("the variable " + name + " is less than " + least);
  }
}

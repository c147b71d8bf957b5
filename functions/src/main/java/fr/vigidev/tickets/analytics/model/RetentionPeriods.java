package fr.vigidev.tickets.analytics.model;

import java.time.Duration;

/**
 * How long an installation keeps what is only machinery.
 *
 * @param requests keys of requests
 * @param mails what people were told and mailed, as the team is shown it on a ticket
 * @param invitations those that nobody took, after their end
 * @param reports what each night did
 */
public record RetentionPeriods(
    Duration requests, Duration mails, Duration invitations, Duration reports) {

  /** For how long what is thrown away is kept before. */
  public Duration of(Retention retention) {
    return switch (retention) {
      case REQUESTS -> requests;
      case DELIVERIES, TOLD_EVENTS, MAILINGS -> mails;
      case RUNS -> reports;
    };
  }
}

package fr.vigidev.tickets.analytics.model;

import java.time.Duration;

/**
 * How long what is only machinery is kept. Uploads and what belongs to them have a sweep of their
 * own, and what carries its own end goes by itself; tickets, and what people wrote on them, are
 * kept for ever.
 */
public enum Retention {
  /** Keys of requests: a browser that was offline for weeks still repeats none of them. */
  REQUESTS("requests", "createdAt", Duration.ofDays(60)),
  /** What people were told, as the team is shown it on a ticket. */
  DELIVERIES("deliveries", "at", Duration.ofDays(180)),
  /** Marks that everybody was told of an event; Pub/Sub repeats one for a week at most. */
  TOLD_EVENTS("deliveries", "recordedAt", Duration.ofDays(180)),
  MAILINGS("mailings", "begunAt", Duration.ofDays(180)),
  RUNS("analyticsRuns", "at", Duration.ofDays(400));

  private final String collection;
  private final String field;
  private final Duration kept;

  Retention(String collection, String field, Duration kept) {
    this.collection = collection;
    this.field = field;
    this.kept = kept;
  }

  /** What it is about. */
  public String collection() {
    return collection;
  }

  /** The moment in a document from which on it counts. */
  public String field() {
    return field;
  }

  /** How long after that moment a document is kept. */
  public Duration kept() {
    return kept;
  }
}

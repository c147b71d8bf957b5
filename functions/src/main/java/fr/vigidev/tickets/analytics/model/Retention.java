package fr.vigidev.tickets.analytics.model;

/**
 * What is only machinery, and kept for a while ({@link RetentionPeriods}). Uploads and what belongs
 * to them have a sweep of their own, and what carries its own end goes by itself; tickets, and what
 * people wrote on them, are kept for ever.
 */
public enum Retention {
  /** Keys of requests: a browser that was offline for weeks still repeats none of them. */
  REQUESTS("requests", "createdAt"),
  /** What people were told, as the team is shown it on a ticket. */
  DELIVERIES("deliveries", "at"),
  /** Marks that everybody was told of an event; Pub/Sub repeats one for a week at most. */
  TOLD_EVENTS("deliveries", "recordedAt"),
  MAILINGS("mailings", "begunAt"),
  RUNS("analyticsRuns", "at");

  private final String collection;
  private final String field;

  Retention(String collection, String field) {
    this.collection = collection;
    this.field = field;
  }

  /** What it is about. */
  public String collection() {
    return collection;
  }

  /** The moment in a document from which on it counts. */
  public String field() {
    return field;
  }
}

package fr.vigidev.tickets.analytics.model;

/**
 * What is counted for each day. All of it adds up, so that a period is the sum of its days. What is
 * created counts for the day of the creation, what is resolved for the day of the resolution.
 */
public enum Measure {
  /** Tickets. */
  CREATED("created"),
  /** Tickets that entered Resolved and were not reopened. */
  RESOLVED("resolved"),
  /** Tickets that are open no more: resolved, or closed without it. */
  LEFT("left"),
  /** From creation to resolution. */
  SECONDS("resolvedSeconds"),
  /** The same without the time that was spent waiting for the Client. */
  NET_SECONDS("resolvedNetSeconds"),
  CREATED_BY_PRIORITY("createdByPriority"),
  RESOLVED_BY_PRIORITY("resolvedByPriority"),
  CREATED_BY_STATUS("createdByStatus"),
  CREATED_BY_PROJECT("createdByProject"),
  RESOLVED_BY_PROJECT("resolvedByProject"),
  /** By who is in charge. */
  CREATED_BY_MEMBER("createdByMember"),
  RESOLVED_BY_MEMBER("resolvedByMember"),
  SECONDS_BY_MEMBER("resolvedSecondsByMember"),
  /** Resolved tickets by bucket of {@link Histogram}. */
  BY_SECONDS("histogram"),
  BY_NET_SECONDS("netHistogram");

  private final String field;

  Measure(String field) {
    this.field = field;
  }

  /** The name used in documents. */
  public String field() {
    return field;
  }

  /** Whether it is one number, and not one for each of several keys. */
  public boolean isPlain() {
    return switch (this) {
      case CREATED, RESOLVED, LEFT, SECONDS, NET_SECONDS -> true;
      case CREATED_BY_PRIORITY,
          RESOLVED_BY_PRIORITY,
          CREATED_BY_STATUS,
          CREATED_BY_PROJECT,
          RESOLVED_BY_PROJECT,
          CREATED_BY_MEMBER,
          RESOLVED_BY_MEMBER,
          SECONDS_BY_MEMBER,
          BY_SECONDS,
          BY_NET_SECONDS ->
          false;
    };
  }
}

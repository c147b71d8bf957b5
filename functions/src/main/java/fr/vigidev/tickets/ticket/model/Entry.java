package fr.vigidev.tickets.ticket.model;

import java.time.Instant;

/**
 * One thing that happened on a ticket.
 *
 * @param id sorts after the ids of all that happened before
 */
public record Entry(String id, Instant at, Author by, Fact fact) {

  /** Whether the Client may know. */
  public Visibility visibility() {
    return fact.visibility();
  }
}

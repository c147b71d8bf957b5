package fr.vigidev.tickets.people.model;

import java.time.Instant;

/**
 * A company that Vigidev serves.
 *
 * @param archived whether the company is served no more: its users read on, and open no tickets
 */
public record Client(String id, String name, ClientKind kind, boolean archived, Instant createdAt) {

  /** A company that is served from now on. */
  public static Client served(String id, String name, ClientKind kind, Instant now) {
    return new Client(id, name, kind, false, now);
  }
}

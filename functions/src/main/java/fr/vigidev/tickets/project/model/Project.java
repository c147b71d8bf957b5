package fr.vigidev.tickets.project.model;

import java.time.Instant;
import java.util.Set;

/**
 * A site or job of Vigidev.
 *
 * @param clientIds the Clients that it is attributed to; a ticket can only be opened for one of
 *     them
 * @param tickets how many tickets it has, of all Clients
 */
public record Project(
    String id,
    String name,
    String address,
    Set<String> clientIds,
    boolean archived,
    Tickets tickets,
    Instant createdAt) {

  /** How many tickets there are, and how many of them are neither resolved nor closed. */
  public record Tickets(int all, int open) {}

  public Project {
    clientIds = Set.copyOf(clientIds);
  }

  /** A project that begins now. */
  public static Project begun(
      String id, String name, String address, Set<String> clientIds, Instant now) {
    return new Project(id, name, address, clientIds, false, new Tickets(0, 0), now);
  }

  /** Whether a Client may know of this project. */
  public boolean isAttributedTo(String clientId) {
    return clientIds.contains(clientId);
  }
}

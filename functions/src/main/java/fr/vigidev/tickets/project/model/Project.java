package fr.vigidev.tickets.project.model;

import java.time.Instant;
import java.util.Set;

/**
 * A site or job of Vigidev.
 *
 * @param clientIds the Clients that it is attributed to; a ticket can only be opened for one of
 *     them
 */
public record Project(
    String id,
    String name,
    String address,
    Set<String> clientIds,
    boolean archived,
    Instant createdAt) {

  public Project {
    clientIds = Set.copyOf(clientIds);
  }

  /** Whether a Client may know of this project. */
  public boolean isAttributedTo(String clientId) {
    return clientIds.contains(clientId);
  }
}

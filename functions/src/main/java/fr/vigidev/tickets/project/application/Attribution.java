package fr.vigidev.tickets.project.application;

import fr.vigidev.tickets.people.application.Clients;
import java.util.Set;

/** Judges whether a project can be attributed to some Clients. */
final class Attribution {
  private final Clients clients;

  Attribution(Clients clients) {
    this.clients = clients;
  }

  /** Whether all of them exist and are served. */
  boolean isPossible(Set<String> clientIds) {
    return clientIds.stream()
        .allMatch(id -> clients.find(id).filter(client -> !client.archived()).isPresent());
  }
}

package fr.vigidev.tickets.project.application;

import fr.vigidev.tickets.people.model.Actor;
import java.util.Set;

/**
 * A wish to open a project.
 *
 * @param clientIds the Clients to attribute it to; none for a project that is prepared
 */
public record CreateProjectCommand(
    Actor actor, String name, String address, Set<String> clientIds) {

  /** The most Clients of one project: each has a document that every change writes. */
  public static final int MOST_CLIENTS = 100;

  public CreateProjectCommand {
    clientIds = Set.copyOf(clientIds);
    if (clientIds.size() > MOST_CLIENTS) {
      throw new IllegalArgumentException("too many Clients");
    }
  }
}

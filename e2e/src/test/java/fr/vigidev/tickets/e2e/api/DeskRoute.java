package fr.vigidev.tickets.e2e.api;

import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;

/** Every route of the team's desk, with what it asks for and a call that would be done. */
enum DeskRoute {
  PRIORITISE("change_priority");

  private final String permission;

  DeskRoute(String permission) {
    this.permission = permission;
  }

  /** The permission that it asks for. */
  String permission() {
    return permission;
  }

  /** Calls it with nothing wrong in the request, on a new ticket of Alice. */
  Answer call(Api caller, World world) {
    String ticket =
        "/api/tickets/" + Api.as(world.alice()).openTicket(world.project(), "Un ticket");
    return switch (this) {
      case PRIORITISE -> caller.patch(ticket, Json.object("priority", "high", "version", 1));
    };
  }
}

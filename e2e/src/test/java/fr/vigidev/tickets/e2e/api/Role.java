package fr.vigidev.tickets.e2e.api;

import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import java.util.Locale;

/** The roles of the permission matrix, each played by somebody. */
enum Role {
  CLIENT,
  TECHNICIAN,
  DEVELOPER,
  ADMIN;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Person playedIn(World world) {
    return switch (this) {
      case CLIENT -> world.alice();
      case TECHNICIAN -> Team.technician();
      case DEVELOPER -> Team.developer();
      case ADMIN -> Team.admin();
    };
  }
}

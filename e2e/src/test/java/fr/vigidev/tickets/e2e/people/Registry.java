package fr.vigidev.tickets.e2e.people;

import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Storehouse;
import fr.vigidev.tickets.people.application.Identity;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.wiring.Composition;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Lays down Clients, projects and accounts as an admin does: through the product's use cases. */
final class Registry {
  private static final Composition USE_CASES =
      new Composition(
          Database.owner(),
          Storehouse.bucket(),
          message -> {
            throw new IllegalStateException("nothing here has news to tell");
          },
          Optional.empty(),
          Clock.systemUTC());

  private static final Actor REGISTRAR =
      new Actor.Staff(
          new fr.vigidev.tickets.people.model.Person("registrar", "Registre"), Role.ADMIN);

  private Registry() {}

  static Company client(String name) {
    String id =
        USE_CASES
            .registerClient()
            .register(REGISTRAR, name, ClientKind.INSTALLER)
            .orElseThrow()
            .id();
    return new Company(id, name);
  }

  static String project(String name, Set<String> clientIds) {
    return USE_CASES
        .createProject()
        .create(REGISTRAR, name, "1 rue des Essais, 69000 Lyon", clientIds)
        .orElseThrow()
        .id();
  }

  /** Gives the person an account that waits. */
  static void activate(Person person) {
    USE_CASES
        .activateAccount()
        .activate(
            new Identity(person.uid(), person.email(), true, Optional.empty()),
            Optional.of(person.name()));
  }

  static void attach(Person person, Company company) {
    admitted(USE_CASES.admitAccount().toClient(REGISTRAR, person.uid(), company.id()));
  }

  static void take(Person person, Role role) {
    admitted(USE_CASES.admitAccount().toStaff(REGISTRAR, person.uid(), role));
  }

  private static void admitted(Optional<User> user) {
    if (user.isEmpty()) {
      throw new IllegalStateException("the account was not admitted");
    }
  }
}

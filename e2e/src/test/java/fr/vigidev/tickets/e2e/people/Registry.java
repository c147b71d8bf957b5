package fr.vigidev.tickets.e2e.people;

import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.people.application.Identity;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.people.model.UserChange;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.project.application.CreateProjectCommand;
import fr.vigidev.tickets.wiring.Composition;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lays down Clients, projects and accounts as an admin does: through the product's use cases. */
final class Registry {
  private static final Composition USE_CASES =
      new Composition(
          Database.owner(),
          () -> {
            throw new IllegalStateException("nobody signs up here");
          },
          message -> {
            throw new IllegalStateException("nothing here has news to tell");
          },
          Optional.empty(),
          Clock.systemUTC());

  /** Nobody asked over HTTP, so that nobody is answered. */
  private static final StoredAnswer UNTOLD = new StoredAnswer(201, "", "");

  private static final Actor REGISTRAR =
      new Actor.Staff(
          new fr.vigidev.tickets.people.model.Person("registrar", "Registre"), Role.ADMIN);

  private Registry() {}

  static Company client(String name) {
    String id =
        created(
                USE_CASES
                    .registerClient()
                    .register(REGISTRAR, name, ClientKind.INSTALLER, newStamp(), each -> UNTOLD))
            .id();
    return new Company(id, name);
  }

  static String project(String name, Set<String> clientIds) {
    CreateProjectCommand command =
        new CreateProjectCommand(REGISTRAR, name, "1 rue des Essais, 69000 Lyon", clientIds);
    return created(USE_CASES.createProject().create(command, newStamp(), each -> UNTOLD)).id();
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
    change(person, UserChange.attach(company.id()));
  }

  static void take(Person person, Role role) {
    change(person, UserChange.join(role));
  }

  private static void change(Person person, UserChange change) {
    if (USE_CASES.changeUser().change(REGISTRAR, person.uid(), change)
        instanceof Outcome.Refused<User, PeopleRefusal> refused) {
      throw new IllegalStateException("the account was not admitted: " + refused.why());
    }
  }

  private static <T, R> T created(Creation<T, R> creation) {
    if (creation instanceof Creation.Created<T, R> created) {
      return created.thing();
    }
    throw new IllegalStateException("not created: " + creation);
  }

  private static RequestStamp newStamp() {
    return new RequestStamp(REGISTRAR.person().uid(), UUID.randomUUID().toString(), "");
  }
}

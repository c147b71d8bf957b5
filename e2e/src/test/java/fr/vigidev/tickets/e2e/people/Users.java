package fr.vigidev.tickets.e2e.people;

import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.people.model.Role;
import java.util.Map;

/** People in every state that an account can be in. */
public final class Users {
  private Users() {}

  public static Person unverified(String name) {
    return Accounts.signUp(name, false);
  }

  /** Verified, but the platform does not know it yet. */
  public static Person unactivated(String name) {
    return Accounts.signUp(name, true);
  }

  public static Person pending(String name) {
    Person person = unactivated(name);
    Registry.activate(person);
    return person;
  }

  public static Person of(Company company, String name) {
    Person person = pending(name);
    Registry.attach(person, company);
    return person;
  }

  public static Person staff(Role role, String name) {
    Person person = pending(name);
    Registry.take(person, role);
    return person;
  }

  /** Shuts somebody out, as an admin can in the Firebase console too. */
  public static void disable(Person person) {
    Database.merge("users/" + person.uid(), Map.of("status", "disabled"));
  }
}

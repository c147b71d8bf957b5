package fr.vigidev.tickets.e2e.people;

import com.google.cloud.firestore.FieldPath;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.people.model.Role;
import java.util.Map;

/** People in every state that an account can be in. */
public final class Users {
  /** Whether a member of the team is mailed when a ticket is opened; unset means yes. */
  static final FieldPath TOLD_OF_TICKETS = FieldPath.of("preferences", "email", "ticket_created");

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
    Person person = unactivated(name);
    Registry.attach(person, company);
    return person;
  }

  public static Person staff(Role role, String name) {
    Person person = unactivated(name);
    Registry.take(person, role);
    return person;
  }

  /** One more of the team, who does not want the mails of every later ticket. */
  public static Person sparedStaff(Role role, String name) {
    Person person = staff(role, name);
    spare(person.uid());
    return person;
  }

  static void spare(String uid) {
    Database.merge(
        "users/" + uid, Map.of("preferences", Map.of("email", Map.of("ticket_created", false))));
  }

  /** Shuts somebody out, as an admin can in the Firebase console too. */
  public static void disable(Person person) {
    Database.merge("users/" + person.uid(), Map.of("status", "disabled"));
  }
}

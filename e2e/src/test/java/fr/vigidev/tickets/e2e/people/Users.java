package fr.vigidev.tickets.e2e.people;

import com.google.cloud.Timestamp;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.HashMap;
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
    return with(unactivated(name), "client", null, "pending");
  }

  public static Person of(Company company, String name) {
    return with(unactivated(name), "client", company.id(), "active");
  }

  public static Person staff(String role, String name) {
    return with(unactivated(name), role, null, "active");
  }

  /** Shuts somebody out, as an admin does. */
  public static void disable(Person person) {
    Database.change("users/" + person.uid(), "status", "disabled");
  }

  private static Person with(Person person, String role, String clientId, String status) {
    Map<String, Object> user = new HashMap<>();
    user.put("email", person.email());
    user.put("displayName", person.name());
    user.put("role", role);
    user.put("clientId", clientId);
    user.put("status", status);
    user.put("createdAt", Timestamp.now());
    Database.put("users/" + person.uid(), user);
    return person;
  }
}

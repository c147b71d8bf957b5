package fr.vigidev.tickets.e2e.people;

import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.people.model.Role;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The members of the team, one for the whole run: the team belongs to no Client, and each member
 * more is one mail more for every ticket of every test.
 */
public final class Team {
  private static final Set<String> STAFF_ROLES = Set.of("technician", "developer", "admin");

  private static final Person TECHNICIAN = Users.staff(Role.TECHNICIAN, "Thomas Technicien");
  private static final Person COLLEAGUE = Users.staff(Role.TECHNICIAN, "Chloé Collègue");
  private static final Person DEVELOPER = Users.staff(Role.DEVELOPER, "Diane Développeuse");
  private static final Person ADMIN = Users.staff(Role.ADMIN, "Adrien Admin");

  private Team() {}

  public static Person technician() {
    return TECHNICIAN;
  }

  /** The other technician. */
  public static Person colleague() {
    return COLLEAGUE;
  }

  public static Person developer() {
    return DEVELOPER;
  }

  public static Person admin() {
    return ADMIN;
  }

  /** The addresses of every active member, those of other tests and of the demo data included. */
  public static Set<String> addresses() {
    return Database.where("users", "status", "active").stream()
        .filter(user -> STAFF_ROLES.contains(String.valueOf(user.get("role"))))
        .map(user -> user.get("email"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same without one of them. */
  public static Set<String> addressesBut(Person person) {
    return addresses().stream()
        .filter(address -> !address.equals(person.email()))
        .collect(Collectors.toUnmodifiableSet());
  }
}

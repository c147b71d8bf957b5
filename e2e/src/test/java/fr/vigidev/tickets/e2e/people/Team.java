package fr.vigidev.tickets.e2e.people;

import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.people.model.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The members of the team, one for the whole run: the team belongs to no Client, and each member
 * more is one mail more for every ticket of every test. The members that were there before, as the
 * demo's, don't want these mails.
 */
public final class Team {
  private static final Set<String> STAFF_ROLES = Set.of("technician", "developer", "admin");

  static {
    active().forEach(member -> Users.spare(member.getId()));
  }

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

  /** The addresses of every active member who is told of new tickets. */
  public static Set<String> addresses() {
    return active()
        .filter(user -> !Boolean.FALSE.equals(user.get(Users.TOLD_OF_TICKETS)))
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

  private static Stream<QueryDocumentSnapshot> active() {
    return Database.where("users", "status", "active").stream()
        .filter(user -> STAFF_ROLES.contains(String.valueOf(user.get("role"))));
  }
}

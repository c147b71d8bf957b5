package fr.vigidev.tickets.e2e.people;

import fr.vigidev.tickets.people.model.Role;

/**
 * The members of the team, one for the whole run: the team belongs to no Client, and each member
 * more is one mail more for every ticket of every test.
 */
public final class Team {
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
}

package fr.vigidev.tickets.e2e.people;

import fr.vigidev.tickets.people.model.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two Clients that nobody else knows, with their people and projects, so that a test meets nothing
 * of another's.
 *
 * @param alice user of Alpha
 * @param arnaud another user of Alpha
 * @param bruno user of Bravo
 * @param project of Alpha alone
 * @param shared a project of both
 * @param foreign a project of Bravo alone
 * @param archived a project of Alpha that takes no ticket any more
 */
public record World(
    Company alpha,
    Company bravo,
    Person alice,
    Person arnaud,
    Person bruno,
    String project,
    String shared,
    String foreign,
    String archived) {

  public static World create() {
    Company alpha = company("Alpha");
    Company bravo = company("Bravo");
    return new World(
        alpha,
        bravo,
        Users.of(alpha, "Alice Alpha"),
        Users.of(alpha, "Arnaud Alpha"),
        Users.of(bravo, "Bruno Bravo"),
        project("Siège", alpha),
        project("Chantier commun", alpha, bravo),
        project("Entrepôt", bravo),
        archivedProject("Ancien site", alpha));
  }

  /** Who plays a role here: for the Client it is Alice. */
  public Person playing(Role role) {
    return switch (role) {
      case CLIENT -> alice;
      case TECHNICIAN -> Team.technician();
      case DEVELOPER -> Team.developer();
      case ADMIN -> Team.admin();
    };
  }

  private static Company company(String name) {
    return Registry.client(name + " " + UUID.randomUUID().toString().substring(0, 6));
  }

  private static String project(String name, Company... companies) {
    Set<String> clientIds =
        Arrays.stream(companies).map(Company::id).collect(Collectors.toUnmodifiableSet());
    return Registry.project(name, clientIds);
  }

  private static String archivedProject(String name, Company company) {
    String id = project(name, company);
    Registry.archive(id);
    return id;
  }
}

package fr.vigidev.tickets.e2e.people;

import com.google.cloud.Timestamp;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        project("Siège", false, alpha),
        project("Chantier commun", false, alpha, bravo),
        project("Entrepôt", false, bravo),
        project("Ancien site", true, alpha));
  }

  private static Company company(String name) {
    String id = UUID.randomUUID().toString();
    Company company = new Company(id, name + " " + id.substring(0, 6));
    Database.put(
        "clients/" + id,
        Map.of("name", company.name(), "kind", "installer", "createdAt", Timestamp.now()));
    Database.put("portals/" + id, Map.of("name", company.name()));
    return company;
  }

  private static String project(String name, boolean archived, Company... companies) {
    String id = UUID.randomUUID().toString();
    String address = "1 rue des Essais, 69000 Lyon";
    Database.put(
        "projects/" + id,
        Map.of(
            "name",
            name,
            "address",
            address,
            "clientIds",
            List.of(companies).stream().map(Company::id).toList(),
            "archived",
            archived,
            "ticketCount",
            0,
            "openTicketCount",
            0,
            "createdAt",
            Timestamp.now()));
    for (Company company : companies) {
      Database.put(
          "portals/%s/projects/%s".formatted(company.id(), id),
          Map.of(
              "name", name,
              "address", address,
              "active", !archived,
              "ticketCount", 0,
              "openTicketCount", 0));
    }
    return id;
  }
}

package fr.vigidev.tickets.e2e.organisation;

import fr.vigidev.tickets.e2e.people.Company;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Map;
import java.util.Optional;

/** What Clients are shown of projects, as it is stored. */
final class Portals {
  private Portals() {}

  static Optional<Map<String, Object>> project(Company company, String projectId) {
    return Database.find("portals/%s/projects/%s".formatted(company.id(), projectId));
  }
}

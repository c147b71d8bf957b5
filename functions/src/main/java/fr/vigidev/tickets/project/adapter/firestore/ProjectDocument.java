package fr.vigidev.tickets.project.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.project.model.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document of {@code projects}, and what the portal of one Client shows of it. Counters are
 * written once, as zero, and from then on by the tickets alone.
 */
final class ProjectDocument {
  static final Map<String, Object> NO_TICKETS = Map.of("ticketCount", 0, "openTicketCount", 0);

  private ProjectDocument() {}

  static Map<String, Object> fields(Project project) {
    return Map.of(
        "name", project.name(),
        "address", project.address(),
        "clientIds", List.copyOf(project.clientIds()),
        "archived", project.archived(),
        "createdAt", Doc.timestamp(project.createdAt()));
  }

  /** What a Client that it is attributed to sees. */
  static Map<String, Object> portalFields(Project project) {
    return Map.of(
        "name", project.name(), "address", project.address(), "active", !project.archived());
  }

  static Project project(DocumentSnapshot document) {
    Doc doc = Doc.of(document);
    return new Project(
        document.getId(),
        doc.text("name"),
        doc.text("address"),
        Set.copyOf(doc.texts("clientIds")),
        doc.flag("archived"),
        new Project.Tickets(doc.integer("ticketCount"), doc.integer("openTicketCount")),
        doc.instant("createdAt"));
  }
}

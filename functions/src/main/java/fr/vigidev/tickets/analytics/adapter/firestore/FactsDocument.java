package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.Timestamp;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What of a ticket is counted: in a document of {@code tickets} as it is, and in one of {@code
 * countedTickets} as it was counted, under the same names.
 */
final class FactsDocument {
  /** All of a ticket's document that is read. */
  static final String[] FIELDS = {
    "createdAt",
    "updatedAt",
    "resolvedAt",
    "closedAt",
    "priority",
    "status",
    "assignee",
    "projectId",
    "waitingSeconds"
  };

  private FactsDocument() {}

  static Map<String, Object> fields(TicketFacts facts) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("createdAt", Doc.timestamp(facts.createdAt()));
    fields.put("resolvedAt", timestamp(facts.resolvedAt()));
    fields.put("closedAt", timestamp(facts.closedAt()));
    fields.put("priority", facts.priority().code());
    fields.put("status", facts.status().code());
    fields.put("assignee", facts.assigneeUid().map(uid -> Map.of("uid", uid)).orElse(null));
    fields.put("projectId", facts.projectId());
    fields.put("waitingSeconds", facts.waitingSeconds());
    return fields;
  }

  static TicketFacts facts(Doc doc) {
    return new TicketFacts(
        doc.instant("createdAt"),
        doc.optionalInstant("resolvedAt"),
        doc.optionalInstant("closedAt"),
        Priority.of(doc.text("priority")).orElseThrow(),
        Status.of(doc.text("status")).orElseThrow(),
        doc.optionalMap("assignee").map(person -> person.text("uid")),
        doc.text("projectId"),
        doc.integer("waitingSeconds"));
  }

  private static Timestamp timestamp(Optional<Instant> instant) {
    return instant.map(Doc::timestamp).orElse(null);
  }
}

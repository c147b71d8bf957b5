package fr.vigidev.tickets.analytics;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Documents of {@code tickets}, with what of them is counted and nothing else. */
final class TicketDocuments {
  private TicketDocuments() {}

  static void put(Firestore firestore, TicketRef ref, Instant at, TicketFacts facts) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("updatedAt", Doc.timestamp(at));
    fields.put("createdAt", Doc.timestamp(facts.createdAt()));
    fields.put("resolvedAt", timestamp(facts.resolvedAt()));
    fields.put("closedAt", timestamp(facts.closedAt()));
    fields.put("priority", facts.priority().code());
    fields.put("status", facts.status().code());
    fields.put("assignee", facts.assigneeUid().map(uid -> Map.of("uid", uid)).orElse(null));
    fields.put("projectId", facts.projectId());
    fields.put("waitingSeconds", facts.waitingSeconds());
    Await.result(firestore.collection("tickets").document(ref.value()).set(fields));
  }

  private static Timestamp timestamp(Optional<Instant> instant) {
    return instant.map(Doc::timestamp).orElse(null);
  }
}

package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Filter;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.time.Instant;
import java.util.List;

/** Every shape of query on tickets; {@code firestore.indexes.json} serves each. */
final class TicketQueries {
  private TicketQueries() {}

  /**
   * Tickets that meet all of some filters, newest activity first. Indexes: each field with
   * updatedAt, which Firestore merges for what is asked together.
   */
  static Query latest(CollectionReference tickets, List<Filter> filters) {
    Query query = filters.isEmpty() ? tickets : tickets.where(Filter.and(filters(filters)));
    return query
        .orderBy("updatedAt", Query.Direction.DESCENDING)
        .orderBy(FieldPath.documentId(), Query.Direction.DESCENDING);
  }

  /** Tickets with that word, in the order of {@link #latest} so that its index serves both. */
  static Query withWord(CollectionReference tickets, String word) {
    return latest(tickets, List.of(Filter.arrayContains("searchTokens", word)));
  }

  /** All of a Client's, in the order of their references. */
  static Query ofClient(Firestore firestore, String clientId) {
    return byRef(firestore.collection("tickets").whereEqualTo("clientId", clientId));
  }

  /** All on a project, in the order of their references. */
  static Query onProject(Firestore firestore, String projectId) {
    return byRef(firestore.collection("tickets").whereEqualTo("projectId", projectId));
  }

  /**
   * Urgent tickets that nobody has taken, opened at a moment or before, the oldest first. Indexes:
   * each field with createdAt, which Firestore merges.
   */
  static Query urgentUnassigned(CollectionReference tickets, Instant openedBy) {
    return tickets
        .whereEqualTo("priority", Priority.URGENT.code())
        .whereEqualTo("status", Status.NEW.code())
        .whereEqualTo("assignee", null)
        .whereLessThanOrEqualTo("createdAt", Doc.timestamp(openedBy))
        .orderBy("createdAt")
        .orderBy(FieldPath.documentId());
  }

  /** All alerts, in the order of their tickets' references. */
  static Query alerts(CollectionReference alerts) {
    return byRef(alerts);
  }

  private static Query byRef(Query query) {
    return query.orderBy(FieldPath.documentId());
  }

  private static Filter[] filters(List<Filter> filters) {
    return filters.toArray(Filter[]::new);
  }
}

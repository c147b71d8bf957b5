package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Filter;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.application.TicketPeriod;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every shape of query on tickets; {@code firestore.indexes.json} serves each. */
final class TicketQueries {
  private TicketQueries() {}

  /**
   * Tickets that meet all of some filters, in that order. Indexes: each field with the one that is
   * sorted by, which Firestore merges for what is asked together.
   *
   * @param period what is sorted by lies within it
   */
  static Query sorted(
      CollectionReference tickets,
      List<Filter> filters,
      Optional<TicketPeriod> period,
      TicketSort sort) {
    Query query = filters.isEmpty() ? tickets : tickets.where(Filter.and(filters(filters)));
    Optional<Timestamp> from = period.flatMap(TicketPeriod::from).map(Doc::timestamp);
    if (from.isPresent()) {
      query = query.whereGreaterThanOrEqualTo(sort.field(), from.get());
    }
    Optional<Timestamp> before = period.flatMap(TicketPeriod::before).map(Doc::timestamp);
    if (before.isPresent()) {
      query = query.whereLessThan(sort.field(), before.get());
    }
    return query
        .orderBy(sort.field(), sort.direction())
        .orderBy(FieldPath.documentId(), sort.direction());
  }

  /**
   * Tickets that meet all of some filters that compare for equality, in the order of their
   * references: with any other, each word would want an index of its own. Firestore merges the
   * automatic indexes of the fields.
   */
  static Query found(CollectionReference tickets, List<Filter> filters) {
    return byRef(tickets.where(Filter.and(filters(filters))));
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

package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Documents of a query that meet also what Firestore could not be asked.
 *
 * @param last the last one that was looked at, after which there may be more; empty at the end
 */
record TicketReading(List<QueryDocumentSnapshot> documents, Optional<DocumentSnapshot> last) {
  /** How often a page reads on for what Firestore could not be asked. */
  private static final int MOST_READINGS = 4;

  /** Reads on from a place until there are so many, within bounds. */
  static TicketReading of(
      Query query,
      Optional<TicketQuery.Position> after,
      int limit,
      Predicate<DocumentSnapshot> accepted) {
    List<QueryDocumentSnapshot> documents = new ArrayList<>();
    Query next = after.map(last -> after(query, last)).orElse(query).limit(limit);
    for (int reading = 1; ; reading++) {
      List<QueryDocumentSnapshot> found = Await.result(next.get()).getDocuments();
      for (QueryDocumentSnapshot document : found) {
        if (accepted.test(document)) {
          documents.add(document);
        }
        if (documents.size() == limit) {
          return new TicketReading(documents, Optional.of(document));
        }
      }
      if (found.size() < limit) {
        return new TicketReading(documents, Optional.empty());
      }
      if (reading == MOST_READINGS) {
        return new TicketReading(documents, Optional.of(found.getLast()));
      }
      next = next.startAfter(found.getLast());
    }
  }

  private static Query after(Query query, TicketQuery.Position last) {
    String ref = last.ref().value();
    return switch (last) {
      case TicketQuery.Listed listed -> query.startAfter(Doc.timestamp(listed.at()), ref);
      case TicketQuery.Found found -> query.startAfter(ref);
    };
  }
}

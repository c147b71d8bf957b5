package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.analytics.application.TouchedTickets.From;
import fr.vigidev.tickets.analytics.application.TouchedTickets.Touched;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.Legible;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads tickets by when they were touched, past documents that can't be read.
 *
 * @param get how a query is asked: by itself, or within a transaction
 */
record TouchedPages(Firestore firestore, Function<Query, List<QueryDocumentSnapshot>> get) {

  /** So many tickets; fewer when there are no more. */
  List<Touched> page(From from, int limit) {
    List<Touched> page = new ArrayList<>();
    Query rest = AnalyticsQueries.touched(firestore, from);
    int wanted = limit;
    while (wanted > 0) {
      List<QueryDocumentSnapshot> found = get.apply(rest.limit(wanted));
      found.forEach(document -> touched(document).ifPresent(page::add));
      if (found.size() < wanted) {
        return page;
      }
      rest = rest.startAfter(found.getLast());
      wanted = limit - page.size();
    }
    return page;
  }

  static Optional<Touched> touched(DocumentSnapshot document) {
    return Legible.read(document, doc -> touched(document.getId(), doc));
  }

  private static Touched touched(String id, Doc doc) {
    return new Touched(new TicketRef(id), doc.instant("updatedAt"), FactsDocument.facts(doc));
  }
}

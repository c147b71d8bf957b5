package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.ticket.application.UrgentTickets;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Finds urgent tickets and alerts in Firestore page by page, without reading what they say. */
public final class FirestoreUrgentTickets implements UrgentTickets {
  private static final int PAGE = 100;

  private final TicketPaths paths;

  public FirestoreUrgentTickets(Firestore firestore) {
    this.paths = new TicketPaths(firestore);
  }

  @Override
  public void unassigned(Instant openedBy, Consumer<TicketRef> each) {
    eachPage(TicketQueries.urgentUnassigned(paths.tickets(), openedBy).select("createdAt"), each);
  }

  @Override
  public void alerted(Consumer<TicketRef> each) {
    eachPage(TicketQueries.alerts(paths.alerts()).select("since"), each);
  }

  private static void eachPage(Query all, Consumer<TicketRef> each) {
    Query pages = all.limit(PAGE);
    List<QueryDocumentSnapshot> page = Await.result(pages.get()).getDocuments();
    while (!page.isEmpty()) {
      // Who edits by hand can leave a document under any name.
      page.forEach(document -> TicketRef.parse(document.getId()).ifPresent(each));
      page =
          page.size() < PAGE
              ? List.of()
              : Await.result(pages.startAfter(page.getLast()).get()).getDocuments();
    }
  }
}

package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldMask;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;

/** The collection {@code tickets}, by when a ticket was last touched. */
public final class FirestoreTouchedTickets implements TouchedTickets {
  private final Firestore firestore;

  public FirestoreTouchedTickets(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public List<Touched> touched(From from, int limit) {
    return new TouchedPages(firestore, query -> Await.result(query.get()).getDocuments())
        .page(from, limit);
  }

  @Override
  public long count(Instant since) {
    return Await.result(AnalyticsQueries.touchedSince(firestore, since).count().get()).getCount();
  }

  @Override
  public List<Touched> tickets(List<TicketRef> refs) {
    DocumentReference[] documents =
        refs.stream()
            .map(ref -> firestore.collection("tickets").document(ref.value()))
            .toArray(DocumentReference[]::new);
    return Await.all(firestore, FieldMask.of(FactsDocument.FIELDS), documents).stream()
        .filter(DocumentSnapshot::exists)
        .flatMap(document -> TouchedPages.touched(document).stream())
        .toList();
  }
}

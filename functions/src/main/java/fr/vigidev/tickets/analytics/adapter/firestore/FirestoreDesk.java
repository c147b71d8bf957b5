package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.analytics.application.Desk;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.Legible;
import java.util.List;

/** The desk, as Firestore counts it: one read for a thousand tickets. */
public final class FirestoreDesk implements Desk {
  private final Firestore firestore;

  public FirestoreDesk(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public long open() {
    return count(AnalyticsQueries.open(firestore));
  }

  @Override
  public long unassigned() {
    return count(AnalyticsQueries.unassigned(firestore));
  }

  @Override
  public List<Alert> alerts(int limit) {
    return Await.result(AnalyticsQueries.alerts(firestore).limit(limit).get())
        .getDocuments()
        .stream()
        .flatMap(document -> Legible.read(document, doc -> alert(document.getId(), doc)).stream())
        .toList();
  }

  private static long count(Query query) {
    return Await.result(query.count().get()).getCount();
  }

  private static Alert alert(String ref, Doc doc) {
    return new Alert(
        ref,
        doc.text("title"),
        doc.text("projectName"),
        doc.text("clientName"),
        doc.instant("since"),
        doc.integer("times"));
  }
}

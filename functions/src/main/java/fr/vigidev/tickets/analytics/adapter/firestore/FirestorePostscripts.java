package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.application.Postscripts;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.Locking;
import java.time.Instant;
import java.util.Map;

/** The field {@code later} of a night's document, which the night itself leaves alone. */
public final class FirestorePostscripts implements Postscripts {
  private static final String FIELD = "later";

  private final Firestore firestore;

  public FirestorePostscripts(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public void add(Instant night, PartReport more) {
    DocumentReference report = firestore.collection("analyticsRuns").document(night.toString());
    Locking.transact(
        firestore,
        tx -> {
          DocumentSnapshot document = Await.result(tx.get(report));
          return document.exists()
              ? tx.update(report, FIELD, together(Doc.of(document), more))
              : tx;
        });
  }

  private static Map<String, Object> together(Doc report, PartReport more) {
    return report
        .optionalMap(FIELD)
        .map(before -> PartDocument.fields(before, more))
        .orElseGet(() -> PartDocument.fields(more));
  }
}

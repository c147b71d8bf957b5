package fr.vigidev.tickets.attachment.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;

/** Every shape of query on preparations; {@code firestore.indexes.json} serves each. */
final class PreparationQueries {
  private PreparationQueries() {}

  /** Oldest first. */
  static Query begunBefore(Firestore firestore, Instant moment) {
    return firestore
        .collection("preparations")
        .whereLessThan("at", Doc.timestamp(moment))
        .orderBy("at");
  }
}

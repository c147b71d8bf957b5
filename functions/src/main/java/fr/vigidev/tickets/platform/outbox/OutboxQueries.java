package fr.vigidev.tickets.platform.outbox;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;

/** Every shape of query on the outbox; {@code firestore.indexes.json} serves each. */
final class OutboxQueries {
  private OutboxQueries() {}

  /** Oldest first. */
  static Query waitingSinceBefore(Firestore firestore, Instant moment) {
    return firestore.collection("outbox").whereLessThan("at", Doc.timestamp(moment)).orderBy("at");
  }
}

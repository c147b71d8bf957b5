package fr.vigidev.tickets.attachment.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;

/** Every shape of query on what files leave behind; {@code firestore.indexes.json} serves each. */
final class AttachmentQueries {
  private AttachmentQueries() {}

  /** Oldest first. */
  static Query preparationsBegunBefore(Firestore firestore, Instant moment) {
    return before(firestore, "preparations", moment);
  }

  /** Oldest first. */
  static Query claimsMadeBefore(Firestore firestore, Instant moment) {
    return before(firestore, "claims", moment);
  }

  private static Query before(Firestore firestore, String collection, Instant moment) {
    return firestore
        .collection(collection)
        .whereLessThan("at", Doc.timestamp(moment))
        .orderBy("at");
  }
}

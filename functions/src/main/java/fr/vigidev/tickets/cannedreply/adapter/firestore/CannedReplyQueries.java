package fr.vigidev.tickets.cannedreply.adapter.firestore;

import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;

/** Every shape of query on canned replies; {@code firestore.indexes.json} serves each. */
final class CannedReplyQueries {
  private CannedReplyQueries() {}

  /** Those that a person wrote last. */
  static Query by(Firestore firestore, String uid) {
    return firestore
        .collection("cannedReplies")
        .whereEqualTo("updatedBy.uid", uid)
        .orderBy(FieldPath.documentId());
  }
}

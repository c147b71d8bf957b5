package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;

/** Every shape of query on recorded requests; {@code firestore.indexes.json} serves each. */
final class RequestQueries {
  private RequestQueries() {}

  /** Those of one author, whose id theirs begin with: {@code {uid}_{key}}. */
  static Query by(Firestore firestore, String uid) {
    char afterUnderscore = '_' + 1;
    return firestore
        .collection("requests")
        .orderBy(FieldPath.documentId())
        .startAt(uid + "_")
        .endBefore(uid + afterUnderscore);
  }
}

package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.Status;
import java.time.Instant;

/** Every shape of query by which what is kept of tickets is held against them. */
final class UpkeepQueries {
  private UpkeepQueries() {}

  /** Resolved ones, those that were touched last first. Index: (status, updatedAt desc). */
  static Query resolvedAndUntouchedSince(Firestore firestore, Instant moment) {
    return firestore
        .collection("tickets")
        .whereEqualTo("status", Status.RESOLVED.code())
        .whereLessThanOrEqualTo("updatedAt", Doc.timestamp(moment))
        .orderBy("updatedAt", Query.Direction.DESCENDING)
        .orderBy(FieldPath.documentId(), Query.Direction.DESCENDING);
  }

  /** All on a project, to be counted. */
  static Query onProject(Firestore firestore, String projectId) {
    return firestore.collection("tickets").whereEqualTo("projectId", projectId);
  }

  /** All of a Client's on a project, to be counted. */
  static Query ofClientOnProject(Firestore firestore, String clientId, String projectId) {
    return onProject(firestore, projectId).whereEqualTo("clientId", clientId);
  }

  /** Those that are open, of some that are counted. */
  static Query open(Query tickets) {
    return tickets.whereIn("status", Status.openCodes());
  }

  /** Every document of a collection, in the order of their names. */
  static Query every(Firestore firestore, String collection) {
    return firestore.collection(collection).orderBy(FieldPath.documentId());
  }
}

package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldValue;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.util.Map;
import java.util.Optional;

/**
 * The collection {@code requests}: what was answered under each idempotency key. A record is
 * written together with what the request did, and must not exist before.
 */
public final class FirestoreRequests {
  private FirestoreRequests() {}

  /** Where the request of a stamp is recorded. */
  public static DocumentReference document(Firestore firestore, RequestStamp stamp) {
    return firestore.collection("requests").document(stamp.id());
  }

  /** What such a document tells; empty when there is none. */
  public static Optional<RecordedRequest> read(DocumentSnapshot document) {
    if (!document.exists()) {
      return Optional.empty();
    }
    Doc doc = Doc.of(document);
    return Optional.of(
        new RecordedRequest(
            doc.text("fingerprint"),
            new StoredAnswer(doc.integer("status"), doc.text("body"), doc.text("location"))));
  }

  /** What such a document holds. */
  public static Map<String, Object> fields(RequestStamp stamp, StoredAnswer answer) {
    return Map.of(
        "fingerprint", stamp.fingerprint(),
        "status", answer.status(),
        "body", answer.body(),
        "location", answer.location(),
        "createdAt", FieldValue.serverTimestamp());
  }
}

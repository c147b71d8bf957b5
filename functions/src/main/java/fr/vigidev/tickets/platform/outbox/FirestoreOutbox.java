package fr.vigidev.tickets.platform.outbox;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The collection {@code outbox}: one document an event, under the event's id. */
public final class FirestoreOutbox implements Outbox {
  private final Firestore firestore;

  public FirestoreOutbox(Firestore firestore) {
    this.firestore = firestore;
  }

  /** Where an event waits; the transaction that makes the event creates the document. */
  public static DocumentReference document(Firestore firestore, String eventId) {
    return firestore.collection("outbox").document(eventId);
  }

  /** What the document of an event holds. */
  public static Map<String, Object> fields(OutboxMessage message) {
    return Map.of("json", message.json(), "at", Doc.timestamp(message.at()));
  }

  @Override
  public List<OutboxMessage> waitingSinceBefore(Instant moment, int limit) {
    return Await.result(OutboxQueries.waitingSinceBefore(firestore, moment).limit(limit).get())
        .getDocuments()
        .stream()
        .map(FirestoreOutbox::message)
        .toList();
  }

  @Override
  public void add(OutboxMessage message) {
    Await.result(document(firestore, message.id()).create(fields(message)));
  }

  @Override
  public void remove(String id) {
    Await.result(document(firestore, id).delete());
  }

  private static OutboxMessage message(QueryDocumentSnapshot document) {
    Doc doc = Doc.of(document);
    return new OutboxMessage(document.getId(), doc.text("json"), doc.instant("at"));
  }
}

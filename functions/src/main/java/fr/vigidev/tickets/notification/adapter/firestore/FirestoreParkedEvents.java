package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.notification.application.ParkedEvents;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;
import java.util.Map;

/** Parked events in the collection {@code deliveries}: {@code {eventId}_parked}. */
public final class FirestoreParkedEvents implements ParkedEvents {
  private final Firestore firestore;

  public FirestoreParkedEvents(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public void park(String eventId, String content, String reason, Instant now) {
    Await.result(
        firestore
            .collection("deliveries")
            .document(eventId + "_parked")
            .set(
                Map.of(
                    "eventId", eventId,
                    "state", "parked",
                    "content", content,
                    "reason", reason,
                    "at", Doc.timestamp(now))));
  }
}

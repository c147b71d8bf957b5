package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.Mailings;
import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The collection {@code deliveries}: one document for an event and a person. {@code {eventId}_told}
 * is written with those of an event and says that they are there.
 */
public final class FirestoreDeliveries implements Deliveries {
  /** The ids of the deliveries of an event. */
  private static final String TOLD = "deliveries";

  private final Firestore firestore;

  public FirestoreDeliveries(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Optional<List<Delivery>> recorded(String eventId) {
    DocumentSnapshot told = Await.result(document(eventId + "_told").get());
    return told.exists() ? Optional.of(waiting(Doc.of(told).texts(TOLD))) : Optional.empty();
  }

  /** By their ids: an event that comes again costs the same whatever else there is. */
  private List<Delivery> waiting(List<String> ids) {
    DocumentReference[] documents =
        ids.stream().map(this::document).toArray(DocumentReference[]::new);
    return Await.all(firestore, documents).stream()
        .filter(FirestoreDeliveries::isWaiting)
        .map(document -> DeliveryDocument.delivery(Doc.of(document)))
        .toList();
  }

  @Override
  public List<Delivery> record(String eventId, List<Delivery> deliveries, Instant now) {
    WriteBatch batch = firestore.batch();
    batch.create(
        document(eventId + "_told"),
        Map.of(
            TOLD,
            deliveries.stream().map(Delivery::id).toList(),
            "recordedAt",
            Doc.timestamp(now)));
    for (Delivery each : deliveries) {
      batch.create(document(each.id()), DeliveryDocument.fields(each));
    }
    try {
      Await.result(batch.commit());
      return deliveries;
    } catch (FirestoreFailed e) {
      if (e.isAlreadyExists()) {
        return recorded(eventId).orElseThrow(() -> e);
      }
      throw e;
    }
  }

  @Override
  public List<Delivery> due(Instant now, int limit) {
    return list(DeliveryQueries.due(firestore, now).limit(limit));
  }

  @Override
  public List<Delivery> burst(String uid, TicketRef ref) {
    return list(DeliveryQueries.burst(firestore, uid, ref).limit(Mailings.MOST_NEWS));
  }

  @Override
  public List<Delivery> digest(String uid) {
    return list(DeliveryQueries.digest(firestore, uid).limit(Mailings.MOST_NEWS));
  }

  @Override
  public boolean waits(Delivery delivery) {
    return isWaiting(Await.result(document(delivery.id()).get()));
  }

  @Override
  public void settle(Delivery delivery, Settlement settlement, String reason, Instant now) {
    change(
        delivery,
        Map.of(
            "state", settlement.name().toLowerCase(Locale.ROOT),
            "reason", reason,
            "settledAt", Doc.timestamp(now)));
  }

  @Override
  public void postpone(Delivery delivery) {
    change(delivery, DeliveryDocument.timing(delivery));
  }

  /** Who lost a race has nothing to add: the news does not wait any more. */
  private void change(Delivery delivery, Map<String, Object> fields) {
    DocumentSnapshot seen = Await.result(document(delivery.id()).get());
    if (!isWaiting(seen)) {
      return;
    }
    try {
      Await.result(
          seen.getReference().update(fields, Precondition.updatedAt(seen.getUpdateTime())));
    } catch (FirestoreFailed e) {
      if (!e.isLostRace()) {
        throw e;
      }
    }
  }

  private DocumentReference document(String id) {
    return firestore.collection("deliveries").document(id);
  }

  private static List<Delivery> list(Query query) {
    return Await.result(query.get()).getDocuments().stream()
        .map(document -> DeliveryDocument.delivery(Doc.of(document)))
        .toList();
  }

  static boolean isWaiting(DocumentSnapshot document) {
    return DeliveryDocument.WAITING.equals(document.get("state"));
  }
}

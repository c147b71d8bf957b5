package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The collection {@code deliveries}: {@code {eventId}_{uid}}, and {@code {eventId}_parked}. */
public final class FirestoreDeliveries implements Deliveries {
  /**
   * Longer than a mail can take with every time-out, so that two never send at once; short enough
   * that the mail of a function that died comes soon.
   */
  private static final Duration CLAIM = Duration.ofSeconds(45);

  private static final String CLAIMED = "claimed";
  private static final String WAITING = "waiting";

  private final Firestore firestore;

  public FirestoreDeliveries(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Claim claim(String eventId, String uid, Instant now) {
    DocumentReference reference = document(eventId, uid);
    DocumentSnapshot document = Await.result(reference.get());
    Claim claim = judge(document, now);
    return claim == Claim.GRANTED ? take(document, claimed(eventId, uid, document, now)) : claim;
  }

  /** Of several that saw the same state one gets through. */
  private static Claim take(DocumentSnapshot seen, Map<String, Object> fields) {
    try {
      Await.result(
          seen.exists()
              ? seen.getReference().update(fields, Precondition.updatedAt(seen.getUpdateTime()))
              : seen.getReference().create(fields));
      return Claim.GRANTED;
    } catch (FirestoreFailed e) {
      if (e.isLostRace()) {
        return Claim.BUSY;
      }
      throw e;
    }
  }

  private static Map<String, Object> claimed(
      String eventId, String uid, DocumentSnapshot seen, Instant now) {
    return Map.of(
        "eventId", eventId,
        "uid", uid,
        "state", CLAIMED,
        "attempts", attempts(seen) + 1,
        "claimedUntil", Doc.timestamp(now.plus(CLAIM)));
  }

  @Override
  public void sent(String eventId, String uid, String messageId, Instant now) {
    settle(eventId, uid, Map.of("state", "sent", "messageId", messageId, "at", Doc.timestamp(now)));
  }

  @Override
  public void release(String eventId, String uid, String reason) {
    settle(eventId, uid, Map.of("state", WAITING, "reason", reason));
  }

  @Override
  public void failed(String eventId, String uid, String reason, Instant now) {
    settle(eventId, uid, Map.of("state", "failed", "reason", reason, "at", Doc.timestamp(now)));
  }

  @Override
  public void park(String eventId, String content, String reason, Instant now) {
    Await.result(
        document(eventId, "parked")
            .set(
                Map.of(
                    "eventId", eventId,
                    "state", "parked",
                    "content", content,
                    "reason", reason,
                    "at", Doc.timestamp(now))));
  }

  private void settle(String eventId, String uid, Map<String, Object> fields) {
    Await.result(document(eventId, uid).update(fields));
  }

  private DocumentReference document(String eventId, String recipient) {
    return firestore.collection("deliveries").document(eventId + "_" + recipient);
  }

  private static Claim judge(DocumentSnapshot document, Instant now) {
    if (!document.exists()) {
      return Claim.GRANTED;
    }
    Doc doc = Doc.of(document);
    return switch (doc.text("state")) {
      case WAITING -> Claim.GRANTED;
      case CLAIMED -> {
        Optional<Instant> until = doc.optionalInstant("claimedUntil");
        yield until.filter(now::isBefore).isPresent() ? Claim.BUSY : Claim.GRANTED;
      }
      default -> Claim.SETTLED;
    };
  }

  private static int attempts(DocumentSnapshot document) {
    return document.exists() ? Doc.of(document).integer("attempts") : 0;
  }
}

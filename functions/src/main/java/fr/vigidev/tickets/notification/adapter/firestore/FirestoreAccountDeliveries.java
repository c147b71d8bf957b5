package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import fr.vigidev.tickets.notification.application.AccountDeliveries;
import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Mails about accounts in the collection {@code deliveries}: {@code {eventId}_{recipient}}. */
public final class FirestoreAccountDeliveries implements AccountDeliveries {
  /**
   * Longer than a mail can take with every time-out, so that two never send at once; short enough
   * that the mail of a function that died comes soon.
   */
  private static final Duration CLAIM = Duration.ofSeconds(45);

  private static final String CLAIMED = "claimed";
  private static final String SENT = "sent";
  private static final String WAITING = "waiting";

  private final Firestore firestore;

  public FirestoreAccountDeliveries(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Claim claim(String eventId, String recipient, Instant now) {
    DocumentReference reference = document(eventId, recipient);
    DocumentSnapshot document = Await.result(reference.get());
    Claim claim = judge(document, now);
    return claim == Claim.GRANTED
        ? take(document, claimed(eventId, recipient, document, now))
        : claim;
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
      String eventId, String recipient, DocumentSnapshot seen, Instant now) {
    return Map.of(
        "eventId",
        eventId,
        "recipient",
        recipient,
        "state",
        CLAIMED,
        "attempts",
        attempts(seen) + 1,
        "at",
        Doc.timestamp(now),
        "claimedUntil",
        Doc.timestamp(now.plus(CLAIM)));
  }

  @Override
  public void sent(String eventId, String recipient, String messageId, Instant now) {
    settle(
        eventId,
        recipient,
        Map.of("state", SENT, "messageId", messageId, "at", Doc.timestamp(now)));
  }

  @Override
  public void release(String eventId, String recipient, String reason) {
    settle(eventId, recipient, Map.of("state", WAITING, "reason", reason));
  }

  @Override
  public void failed(String eventId, String recipient, String reason, Instant now) {
    settle(
        eventId, recipient, Map.of("state", "failed", "reason", reason, "at", Doc.timestamp(now)));
  }

  @Override
  public Optional<String> concerned(MailEvent event) {
    return toldBy(event).map(document -> Doc.of(document).text("recipient"));
  }

  @Override
  public void outcome(MailEvent event) {
    toldBy(event)
        .ifPresent(
            document ->
                Await.result(
                    document
                        .getReference()
                        .update(
                            Map.of(
                                "state",
                                SENT,
                                "outcome",
                                event.outcome().code(),
                                "outcomeAt",
                                Doc.timestamp(event.at())),
                            Precondition.updatedAt(document.getUpdateTime()))));
  }

  /** The mail, when the event is news of it. */
  private Optional<DocumentSnapshot> toldBy(MailEvent event) {
    return Optional.of(
            Await.result(firestore.collection("deliveries").document(event.mark().id()).get()))
        .filter(DocumentSnapshot::exists)
        .filter(document -> document.contains("recipient"))
        .filter(document -> MailingDocument.isNews(document, event.outcome()));
  }

  private void settle(String eventId, String recipient, Map<String, Object> fields) {
    Await.result(document(eventId, recipient).update(fields));
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

package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldValue;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.notification.application.Mailings;
import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The collection {@code mailings}: one document a mail. */
public final class FirestoreMailings implements Mailings {
  /**
   * Longer than the provider can take with every time-out, so that two never send at once; short
   * enough that the mail of a function that died comes soon.
   */
  static final Duration CLAIM = Duration.ofSeconds(45);

  /** Each lost race means that somebody else mails the same person: so many do not happen. */
  private static final int ATTEMPTS = 20;

  private final Firestore firestore;
  private final Clock clock;

  /**
   * @param clock the time by which claims expire; jobs may be run for another
   */
  public FirestoreMailings(Firestore firestore, Clock clock) {
    this.firestore = firestore;
    this.clock = clock;
  }

  @Override
  public Claim claim(Mailing mailing, int allowance, Instant now) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      NewsToClaim news = NewsToClaim.read(firestore, mailing, now);
      if (!news.waits()) {
        return Claim.LOST;
      }
      if (news.mailsThisHour() >= allowance) {
        return Claim.SPENT;
      }
      WriteBatch batch = news.claim(firestore, mailing.id());
      batch.create(document(mailing.id()), MailingDocument.fields(mailing, claimEnd()));
      if (commit(batch)) {
        return Claim.GRANTED;
      }
    }
    return Claim.LOST;
  }

  @Override
  public List<Mailing> unsent(Instant now, int limit) {
    return Await.result(DeliveryQueries.unsent(firestore, now).limit(limit).get())
        .getDocuments()
        .stream()
        .filter(document -> MailingDocument.isUnsent(document, clock.instant()))
        .map(MailingDocument::mailing)
        .toList();
  }

  @Override
  public Optional<Mailing> reclaim(Mailing mailing) {
    DocumentSnapshot document = Await.result(document(mailing.id()).get());
    if (!MailingDocument.isUnsent(document, clock.instant())) {
      return Optional.empty();
    }
    int attempts = MailingDocument.mailing(document).attempts() + 1;
    WriteBatch batch = firestore.batch();
    batch.update(
        document.getReference(),
        Map.of("claimedUntil", Doc.timestamp(claimEnd()), "attempts", attempts),
        Precondition.updatedAt(document.getUpdateTime()));
    return commit(batch) ? Optional.of(mailing.attempted(attempts)) : Optional.empty();
  }

  @Override
  public List<Delivery> newsIn(Mailing mailing) {
    return Await.all(firestore, NewsToClaim.references(firestore, mailing)).stream()
        .filter(DocumentSnapshot::exists)
        .map(document -> DeliveryDocument.delivery(Doc.of(document)))
        .toList();
  }

  @Override
  public void sent(Mailing mailing, String email, String messageId, Instant now) {
    settle(
        mailing,
        Map.of(
            "state",
            MailingDocument.SENT,
            "email",
            email,
            "messageId",
            messageId,
            "at",
            Doc.timestamp(now)));
  }

  @Override
  public void retry(Mailing mailing, String reason, Instant nextAttempt) {
    settle(
        mailing,
        Map.of(
            "reason", reason,
            "dueAt", Doc.timestamp(nextAttempt),
            "claimedUntil", FieldValue.delete()));
  }

  @Override
  public void failed(Mailing mailing, String reason, Instant now) {
    settle(
        mailing,
        Map.of("state", MailingDocument.FAILED, "reason", reason, "at", Doc.timestamp(now)));
  }

  @Override
  public Optional<String> concerned(MailEvent event) {
    return toldBy(event).map(document -> MailingDocument.mailing(document).uid());
  }

  @Override
  public void outcome(MailEvent event) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Optional<DocumentSnapshot> document = toldBy(event);
      if (document.isEmpty()) {
        return;
      }
      WriteBatch batch = firestore.batch();
      batch.update(
          document.get().getReference(),
          MailingDocument.outcome(document.get(), event),
          Precondition.updatedAt(document.get().getUpdateTime()));
      if (commit(batch)) {
        return;
      }
    }
    throw new IllegalStateException("mail " + event.mark().id() + " does not hold still");
  }

  /** The mail, when the event is news of it. */
  private Optional<DocumentSnapshot> toldBy(MailEvent event) {
    return Optional.of(Await.result(document(event.mark().id()).get()))
        .filter(DocumentSnapshot::exists)
        .filter(document -> MailingDocument.isNews(document, event.outcome()));
  }

  private void settle(Mailing mailing, Map<String, Object> fields) {
    Await.result(document(mailing.id()).update(fields));
  }

  private DocumentReference document(String id) {
    return firestore.collection("mailings").document(id);
  }

  private Instant claimEnd() {
    return clock.instant().plus(CLAIM);
  }

  /** Of several that saw the same state one gets through. */
  private static boolean commit(WriteBatch batch) {
    try {
      Await.result(batch.commit());
      return true;
    } catch (FirestoreFailed e) {
      if (e.isLostRace()) {
        return false;
      }
      throw e;
    }
  }
}

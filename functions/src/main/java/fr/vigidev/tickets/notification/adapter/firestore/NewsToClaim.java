package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.platform.firestore.Await;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The news that a mail is to carry and what its reader was sent this hour, as they were read. */
record NewsToClaim(List<DocumentSnapshot> news, HourlyAllowance hour) {

  static NewsToClaim read(Firestore firestore, Mailing mailing, Instant now) {
    DocumentReference[] news = references(firestore, mailing);
    DocumentReference[] all = Arrays.copyOf(news, news.length + 1);
    all[news.length] = HourlyAllowance.of(firestore, mailing.uid());
    List<DocumentSnapshot> documents = Await.result(firestore.getAll(all));
    return new NewsToClaim(
        documents.subList(0, news.length), HourlyAllowance.at(documents.getLast(), now));
  }

  /** Where the news in a mail is. */
  static DocumentReference[] references(Firestore firestore, Mailing mailing) {
    return mailing.deliveryIds().stream()
        .map(id -> firestore.collection("deliveries").document(id))
        .toArray(DocumentReference[]::new);
  }

  boolean waits() {
    return news.stream().allMatch(FirestoreDeliveries::isWaiting);
  }

  int mailsThisHour() {
    return hour.spent();
  }

  /** Takes all of it, unless something changed meanwhile: then the batch fails. */
  WriteBatch claim(Firestore firestore, String mailingId) {
    WriteBatch batch = firestore.batch();
    for (DocumentSnapshot each : news) {
      batch.update(
          each.getReference(),
          Map.of("state", DeliveryDocument.MAILED, "mailing", mailingId),
          Precondition.updatedAt(each.getUpdateTime()));
    }
    hour.spend(batch);
    return batch;
  }
}

package fr.vigidev.tickets.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.model.Retention;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreAccountDeliveries;
import fr.vigidev.tickets.notification.application.AccountDeliveries;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirestoreAccountDeliveriesIT extends AccountDeliveriesContract {
  private final Firestore firestore = EmulatorFirestore.get();
  private final AccountDeliveries deliveries = new FirestoreAccountDeliveries(firestore);

  @Override
  protected AccountDeliveries deliveries() {
    return deliveries;
  }

  @Test
  void aMailThatWasNeverSentIsOfAnAgeTooWhichRetentionGoesBy() {
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    String eventId = UUID.randomUUID().toString();
    deliveries.claim(eventId, "alice", now);
    assertThat(Await.result(firestore.document("deliveries/" + eventId + "_alice").get()))
        .extracting(document -> document.get(Retention.DELIVERIES.field()))
        .isEqualTo(Doc.timestamp(now));
  }
}

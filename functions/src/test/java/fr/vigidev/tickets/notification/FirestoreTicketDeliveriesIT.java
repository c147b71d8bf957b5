package fr.vigidev.tickets.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreDeliveries;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreMailings;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreTicketDeliveries;
import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.Mailings;
import fr.vigidev.tickets.notification.application.TicketDeliveries;
import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.DeliveryState;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.notification.model.Pace;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What is told of news when what it hangs on is gone, or was spoilt by hand. */
class FirestoreTicketDeliveriesIT {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final Firestore firestore = EmulatorFirestore.empty();
  private final TicketRef ref = TicketRef.draw(ThreadLocalRandom.current());
  private final Deliveries deliveries = new FirestoreDeliveries(firestore);
  private final Mailings mailings = new FirestoreMailings(firestore, new TickingClock(NOW));

  @Test
  void newsWhoseMailWasThrownAwayWithAgeWasSent() {
    Delivery news = recorded("old");
    mailings.claim(new Mailing("m1", "alice", List.of(news.id()), false, NOW, 1), 9, NOW);
    Await.result(firestore.collection("mailings").document("m1").delete());
    assertThat(told())
        .extracting(TicketDeliveries.Told::delivery, TicketDeliveries.Told::state)
        .containsExactly(tuple(news, DeliveryState.SENT));
  }

  @Test
  void newsThatWasSpoiltByHandKeepsNothingElseFromBeingTold() {
    Delivery whole = recorded("whole");
    for (String field : List.of("state", "event", "mailing")) {
      Delivery spoilt = recorded("spoilt-" + field);
      Await.result(
          firestore.collection("deliveries").document(spoilt.id()).update(field, List.of()));
    }
    assertThat(told()).extracting(TicketDeliveries.Told::delivery).containsExactly(whole);
  }

  private List<TicketDeliveries.Told> told() {
    return new FirestoreTicketDeliveries(firestore).latest(ref, 100);
  }

  private Delivery recorded(String eventId) {
    Delivery news =
        new Delivery(
            eventId,
            new Delivery.Addressee("alice", "Alice", "alice@exemple.test"),
            TicketEvent.Type.MESSAGE_POSTED,
            MailKind.MESSAGE_POSTED,
            ref,
            "alpha",
            true,
            List.of(),
            NOW,
            Pace.AT_ONCE,
            NOW);
    deliveries.record(eventId, List.of(news), NOW);
    return news;
  }
}

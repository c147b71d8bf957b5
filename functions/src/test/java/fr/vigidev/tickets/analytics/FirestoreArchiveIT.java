package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreArchive;
import fr.vigidev.tickets.analytics.application.RetentionPart;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.analytics.model.Retention;
import fr.vigidev.tickets.analytics.model.RetentionPeriods;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreDeliveries;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes with age, and what does not. */
class FirestoreArchiveIT {
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final RetentionPeriods USUAL =
      new RetentionPeriods(
          Duration.ofDays(60), Duration.ofDays(180), Duration.ofDays(90), Duration.ofDays(400));
  private static final Instant INVITED = NOW.minus(Duration.ofDays(90));

  private final Firestore firestore = EmulatorFirestore.empty();

  @Test
  void whatIsOldGoesAndNothingElse() {
    List<String> staying = new ArrayList<>();
    for (Retention each : Retention.values()) {
      Instant end = NOW.minus(USUAL.of(each));
      put(each.collection() + "/old-" + each, Map.of(each.field(), end.minusMillis(1)));
      staying.add(put(each.collection() + "/young-" + each, Map.of(each.field(), end)));
    }
    for (String status : List.of("pending", "revoked", "accepted")) {
      String old = invitation("old", status, INVITED.minusMillis(1));
      staying.add(invitation("young", status, INVITED));
      if (status.equals("accepted")) {
        staying.add(old);
      }
    }
    new FirestoreDeliveries(firestore)
        .record("event", List.of(), NOW.minus(USUAL.of(Retention.TOLD_EVENTS)).minusMillis(1));
    staying.add(put("tickets/VGD-000001", Map.of("createdAt", Instant.EPOCH)));
    PartReport report = new RetentionPart(new FirestoreArchive(firestore), USUAL).run(NOW);
    assertThat(documents()).containsExactlyInAnyOrderElementsOf(staying);
    assertThat(report.counts())
        .isEqualTo(
            Map.of(
                "requests", 1,
                "deliveries", 3,
                "mailings", 1,
                "analyticsRuns", 1,
                "invitations", 2));
  }

  @Test
  void moreThanAPageGoesInOneNight() {
    for (int i = 0; i < 301; i++) {
      put("requests/" + i, Map.of("createdAt", Instant.EPOCH));
    }
    assertThat(new FirestoreArchive(firestore).removeBefore(Retention.REQUESTS, NOW, 10_000))
        .isEqualTo(301);
    assertThat(documents()).isEmpty();
  }

  private String invitation(String age, String status, Instant expiresAt) {
    return put(
        "invitations/" + age + "-" + status, Map.of("status", status, "expiresAt", expiresAt));
  }

  private String put(String path, Map<String, Object> fields) {
    Map<String, Object> stored = new HashMap<>(fields);
    stored.replaceAll((name, value) -> value instanceof Instant at ? Doc.timestamp(at) : value);
    Await.result(firestore.document(path).set(stored));
    return path;
  }

  private List<String> documents() {
    List<String> paths = new ArrayList<>();
    for (CollectionReference collection : firestore.listCollections()) {
      for (DocumentReference document : collection.listDocuments()) {
        paths.add(collection.getId() + "/" + document.getId());
      }
    }
    return paths;
  }
}

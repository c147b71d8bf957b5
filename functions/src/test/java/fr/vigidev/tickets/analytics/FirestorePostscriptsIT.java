package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestorePostscripts;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreRunReports;
import fr.vigidev.tickets.analytics.application.Postscripts;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.analytics.model.RunReport;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import fr.vigidev.tickets.ticket.model.Repair;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirestorePostscriptsIT {
  private static final Instant NIGHT = Instant.parse("2001-03-05T01:00:00.123456789Z");

  private final Firestore firestore = EmulatorFirestore.empty();
  private final Postscripts postscripts = new FirestorePostscripts(firestore);

  @Test
  void whatIsDoneByDayAddsUpAndOutlivesTheNightBeingRunAgain() {
    writeNight();
    postscripts.add(NIGHT, part(false, 2));
    postscripts.add(NIGHT, part(true, 60));
    postscripts.add(NIGHT, part(false, 1));
    writeNight();
    assertThat(later())
        .containsEntry("name", "share")
        .containsEntry("state", "failed")
        .containsEntry("counts", Map.of("tickets", 150L))
        .containsEntry("repaired", 63L)
        .hasEntrySatisfying("repairs", repairs -> assertThat((List<?>) repairs).hasSize(50));
  }

  @Test
  void ofANightWithoutAReportNothingIsNoted() {
    postscripts.add(NIGHT, part(false, 1));
    assertThat(document().exists()).isFalse();
  }

  private void writeNight() {
    new FirestoreRunReports(firestore)
        .write(
            RunReport.begun(NIGHT, NIGHT)
                .with(PartReport.done("days", Map.of("days", 1)))
                .finished(NIGHT));
  }

  private static PartReport part(boolean failed, int repaired) {
    List<Repair> repairs =
        IntStream.range(0, repaired)
            .mapToObj(number -> new Repair("portals/" + number, "status", "closed", "new"))
            .toList();
    return new PartReport("share", failed, Map.of("tickets", 50), repairs);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> later() {
    return (Map<String, Object>) document().get("later");
  }

  private DocumentSnapshot document() {
    return Await.result(firestore.document("analyticsRuns/" + NIGHT).get());
  }
}

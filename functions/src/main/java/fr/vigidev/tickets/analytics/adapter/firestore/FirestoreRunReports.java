package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.application.RunReports;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.analytics.model.RunReport;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.Repair;
import java.util.HashMap;
import java.util.Map;

/** The collection {@code analyticsRuns}: a document a night, under the moment it was run for. */
public final class FirestoreRunReports implements RunReports {
  /** The rest is counted; nobody reads a longer list, and a document has its limits. */
  private static final int MOST_REPAIRS = 50;

  private final Firestore firestore;

  public FirestoreRunReports(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public void write(RunReport report) {
    Await.result(
        firestore.collection("analyticsRuns").document(report.at().toString()).set(fields(report)));
  }

  private static Map<String, Object> fields(RunReport report) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("at", Doc.timestamp(report.at()));
    fields.put("startedAt", Doc.timestamp(report.startedAt()));
    fields.put("finishedAt", report.finishedAt().map(Doc::timestamp).orElse(null));
    fields.put("state", state(report));
    fields.put("parts", report.parts().stream().map(FirestoreRunReports::fields).toList());
    return fields;
  }

  private static String state(RunReport report) {
    if (report.finishedAt().isEmpty()) {
      return "running";
    }
    return report.failed() ? "failed" : "done";
  }

  private static Map<String, Object> fields(PartReport part) {
    return Map.of(
        "name", part.name(),
        "state", part.failed() ? "failed" : "done",
        "counts", part.counts(),
        "repaired", part.repairs().size(),
        "repairs",
            part.repairs().stream().limit(MOST_REPAIRS).map(FirestoreRunReports::fields).toList());
  }

  private static Map<String, Object> fields(Repair repair) {
    return Map.of(
        "path", repair.path(),
        "field", repair.field(),
        "found", repair.found(),
        "expected", repair.expected());
  }
}

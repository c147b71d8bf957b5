package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.SetOptions;
import fr.vigidev.tickets.analytics.application.RunReports;
import fr.vigidev.tickets.analytics.model.RunReport;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.util.HashMap;
import java.util.Map;

/** The collection {@code analyticsRuns}: a document a night, under the moment it was run for. */
public final class FirestoreRunReports implements RunReports {
  private final Firestore firestore;

  public FirestoreRunReports(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public void write(RunReport report) {
    Await.result(
        firestore
            .collection("analyticsRuns")
            .document(report.at().toString())
            // What was done by day for a night that is run again stays.
            .set(fields(report), SetOptions.merge()));
  }

  private static Map<String, Object> fields(RunReport report) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("at", Doc.timestamp(report.at()));
    fields.put("startedAt", Doc.timestamp(report.startedAt()));
    fields.put("finishedAt", report.finishedAt().map(Doc::timestamp).orElse(null));
    fields.put("state", state(report));
    fields.put("parts", report.parts().stream().map(PartDocument::fields).toList());
    return fields;
  }

  private static String state(RunReport report) {
    if (report.finishedAt().isEmpty()) {
      return "running";
    }
    return report.failed() ? "failed" : "done";
  }
}

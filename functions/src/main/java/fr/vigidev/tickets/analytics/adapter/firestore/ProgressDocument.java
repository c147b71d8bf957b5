package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.model.Progress;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How far the counting got: {@code analyticsState/days}. */
final class ProgressDocument {
  private ProgressDocument() {}

  static DocumentReference reference(Firestore firestore) {
    return firestore.collection("analyticsState").document("days");
  }

  static Map<String, Object> fields(Progress progress) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("countedUpTo", Doc.timestamp(progress.countedUpTo()));
    fields.put("lastDay", progress.lastDay().map(LocalDate::toString).orElse(null));
    fields.put("openFrom", progress.openFrom().map(LocalDate::toString).orElse(null));
    return fields;
  }

  static Progress progress(DocumentSnapshot document) {
    if (!document.exists()) {
      return Progress.NONE;
    }
    Doc doc = Doc.of(document);
    return new Progress(doc.instant("countedUpTo"), day(doc, "lastDay"), day(doc, "openFrom"));
  }

  private static Optional<LocalDate> day(Doc doc, String name) {
    return doc.optionalText(name).map(LocalDate::parse);
  }
}

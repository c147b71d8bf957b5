package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** How many mails a person was sent this hour: {@code mails_{uid}} in {@code allowances}. */
record HourlyAllowance(DocumentSnapshot document, Instant hour) {

  static DocumentReference of(Firestore firestore, String uid) {
    return firestore.collection("allowances").document("mails_" + uid);
  }

  /** The state of the hour that a moment lies in. */
  static HourlyAllowance at(DocumentSnapshot document, Instant now) {
    return new HourlyAllowance(document, now.truncatedTo(ChronoUnit.HOURS));
  }

  int spent() {
    return document.exists() && Doc.of(document).instant("hour").equals(hour)
        ? Doc.of(document).integer("mails")
        : 0;
  }

  /** Counts one more, unless somebody else counted meanwhile: then the batch fails. */
  void spend(WriteBatch batch) {
    Map<String, Object> fields =
        Map.of(
            "hour", Doc.timestamp(hour),
            "mails", spent() + 1,
            "expiresAt", Doc.timestamp(hour.plus(1, ChronoUnit.HOURS)));
    if (document.exists()) {
      batch.update(
          document.getReference(), fields, Precondition.updatedAt(document.getUpdateTime()));
    } else {
      batch.create(document.getReference(), fields);
    }
  }
}

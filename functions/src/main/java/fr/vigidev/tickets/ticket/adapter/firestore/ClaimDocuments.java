package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldValue;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.ticket.application.Upload;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The collection {@code claims}: a document stands for each upload that an entry took. */
record ClaimDocuments(TicketPaths paths, String uid, List<Upload> uploads) {

  /** The ids of the uploads that are taken, found by one read for all. */
  Set<String> existing() {
    Set<String> ids = new HashSet<>();
    DocumentReference[] claims =
        uploads.stream().map(this::document).toArray(DocumentReference[]::new);
    List<DocumentSnapshot> found = Await.result(paths.firestore().getAll(claims));
    for (int i = 0; i < claims.length; i++) {
      if (found.get(i).exists()) {
        ids.add(uploads.get(i).id());
      }
    }
    return ids;
  }

  /** Takes them all: the batch fails where one is taken already. */
  void createIn(WriteBatch batch) {
    for (Upload upload : uploads) {
      batch.create(document(upload), Map.of("at", FieldValue.serverTimestamp()));
    }
  }

  private DocumentReference document(Upload upload) {
    return paths.claim(uid, upload.id());
  }
}

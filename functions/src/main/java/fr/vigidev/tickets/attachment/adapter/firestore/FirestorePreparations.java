package fr.vigidev.tickets.attachment.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.attachment.application.Preparations;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The collection {@code preparations}. The transaction that shows the files deletes the document,
 * which must exist; to abandon them moves it aside first, so that only one of both succeeds.
 */
public final class FirestorePreparations implements Preparations {
  private static final String ABANDONED = "-abandoned";

  private final Firestore firestore;

  public FirestorePreparations(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public void begin(Preparation preparation) {
    Await.result(document(preparation.id()).create(fields(preparation, false)));
  }

  @Override
  public List<Preparation> begunBefore(Instant moment, int limit) {
    return Await.result(
            AttachmentQueries.preparationsBegunBefore(firestore, moment).limit(limit).get())
        .getDocuments()
        .stream()
        .map(FirestorePreparations::preparation)
        .toList();
  }

  @Override
  public boolean abandon(Preparation preparation) {
    if (preparation.abandoned()) {
      return true;
    }
    WriteBatch batch = firestore.batch();
    // The update fails where nothing is: the client has no public way to say so of a deletion.
    batch.update(document(preparation.id()), "abandoned", true);
    batch.delete(document(preparation.id()));
    batch.set(document(preparation.id() + ABANDONED), fields(preparation, true));
    try {
      Await.result(batch.commit());
      return true;
    } catch (FirestoreFailed e) {
      if (e.isLostRace() || e.isNotFound()) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void forget(Preparation preparation) {
    Await.result(document(preparation.id() + ABANDONED).delete());
  }

  private static Preparation preparation(QueryDocumentSnapshot document) {
    Doc doc = Doc.of(document);
    boolean abandoned = doc.flag("abandoned");
    String id = document.getId();
    return new Preparation(
        abandoned ? id.substring(0, id.length() - ABANDONED.length()) : id,
        doc.instant("at"),
        doc.texts("folders"),
        abandoned);
  }

  private static Map<String, Object> fields(Preparation preparation, boolean abandoned) {
    return Map.of(
        "at", Doc.timestamp(preparation.at()),
        "folders", preparation.folders(),
        "abandoned", abandoned);
  }

  private DocumentReference document(String id) {
    return collection().document(id);
  }

  private CollectionReference collection() {
    return firestore.collection("preparations");
  }
}

package fr.vigidev.tickets.attachment.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.attachment.application.Claims;
import fr.vigidev.tickets.platform.firestore.Await;
import java.time.Instant;
import java.util.List;

/** The collection {@code claims}: a document for each upload that an entry took. */
public final class FirestoreClaims implements Claims {
  private static final int PAGE = 100;

  private final Firestore firestore;

  public FirestoreClaims(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public int removeMadeBefore(Instant moment) {
    int removed = 0;
    List<QueryDocumentSnapshot> page;
    do {
      page =
          Await.result(AttachmentQueries.claimsMadeBefore(firestore, moment).limit(PAGE).get())
              .getDocuments();
      WriteBatch batch = firestore.batch();
      page.forEach(claim -> batch.delete(claim.getReference()));
      if (!page.isEmpty()) {
        Await.result(batch.commit());
      }
      removed += page.size();
    } while (page.size() == PAGE);
    return removed;
  }
}

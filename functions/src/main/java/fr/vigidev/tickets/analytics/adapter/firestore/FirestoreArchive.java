package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.analytics.application.Archive;
import fr.vigidev.tickets.analytics.model.Retention;
import fr.vigidev.tickets.platform.firestore.Await;
import java.time.Instant;
import java.util.List;

/** Old documents in Firestore, found by a field of theirs. */
public final class FirestoreArchive implements Archive {
  private static final int PAGE = 300;

  private final Firestore firestore;

  public FirestoreArchive(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public int removeBefore(Retention retention, Instant moment, int most) {
    return remove(AnalyticsQueries.olderThan(firestore, retention, moment), most);
  }

  @Override
  public int removeInvitationsExpiredBefore(Instant moment, int most) {
    return remove(AnalyticsQueries.untakenInvitations(firestore, moment), most);
  }

  private int remove(Query old, int most) {
    Query pages = old.select(new String[0]).limit(PAGE);
    int removed = 0;
    List<QueryDocumentSnapshot> page;
    do {
      page = Await.result(pages.get()).getDocuments();
      WriteBatch batch = firestore.batch();
      page.forEach(document -> batch.delete(document.getReference()));
      if (!page.isEmpty()) {
        Await.result(batch.commit());
      }
      removed += page.size();
    } while (page.size() == PAGE && removed < most);
    return removed;
  }
}

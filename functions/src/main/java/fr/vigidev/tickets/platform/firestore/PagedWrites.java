package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import java.util.List;

/** Writes that go through all documents of a query, a page at a time, each page one batch. */
public final class PagedWrites {
  /** Three writes a document at most keep a page within what one batch takes. */
  private static final int PAGE = 150;

  /** A page meets an act on one of its documents now and then, not so often in a row. */
  private static final int ATTEMPTS = 10;

  private final Firestore firestore;

  public PagedWrites(Firestore firestore) {
    this.firestore = firestore;
  }

  /** What is to be written for a page. It is asked again when the batch lost a race. */
  @FunctionalInterface
  public interface Writing {
    void write(WriteBatch batch, List<QueryDocumentSnapshot> page);
  }

  /**
   * Goes through all.
   *
   * @param all in an order that what is written does not change
   */
  public void each(Query all, Writing writing) {
    Query pages = all.limit(PAGE);
    List<QueryDocumentSnapshot> page = written(pages, writing);
    while (page.size() == PAGE) {
      page = written(pages.startAfter(page.getLast()), writing);
    }
  }

  private List<QueryDocumentSnapshot> written(Query query, Writing writing) {
    for (int attempt = 1; ; attempt++) {
      List<QueryDocumentSnapshot> page = Await.result(query.get()).getDocuments();
      WriteBatch batch = firestore.batch();
      writing.write(batch, page);
      if (batch.getMutationsSize() == 0) {
        return page;
      }
      try {
        Await.result(batch.commit());
        return page;
      } catch (FirestoreFailed e) {
        if (attempt == ATTEMPTS || !e.isLostRace()) {
          throw e;
        }
      }
    }
  }
}

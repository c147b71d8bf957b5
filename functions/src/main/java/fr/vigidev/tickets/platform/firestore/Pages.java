package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import java.util.List;
import java.util.function.Consumer;

/** Reads all documents of a query, of which no more than a page is held at a time. */
public final class Pages {
  private static final int PAGE = 150;

  private Pages() {}

  /**
   * Hands on page after page.
   *
   * @param all in an order
   */
  public static void each(Query all, Consumer<List<QueryDocumentSnapshot>> each) {
    Query pages = all.limit(PAGE);
    List<QueryDocumentSnapshot> page = Await.result(pages.get()).getDocuments();
    each.accept(page);
    while (page.size() == PAGE) {
      page = Await.result(pages.startAfter(page.getLast()).get()).getDocuments();
      each.accept(page);
    }
  }
}

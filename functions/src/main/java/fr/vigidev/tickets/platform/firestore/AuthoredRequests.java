package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.Firestore;

/** What was answered to one author, in the collection {@code requests}. */
public final class AuthoredRequests {
  private final Firestore firestore;

  public AuthoredRequests(Firestore firestore) {
    this.firestore = firestore;
  }

  /** Removes all of it: the author will never repeat a request. */
  public void remove(String uid) {
    new PagedWrites(firestore)
        .each(
            RequestQueries.by(firestore, uid),
            (batch, page) -> page.forEach(document -> batch.delete(document.getReference())));
  }
}

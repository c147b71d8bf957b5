package fr.vigidev.tickets.cannedreply.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.platform.firestore.PagedWrites;

/** The names of those who wrote canned replies. */
public final class FirestoreAuthorNames {
  private final Firestore firestore;

  public FirestoreAuthorNames(Firestore firestore) {
    this.firestore = firestore;
  }

  /** Writes the name of the person in all of its own. It can be repeated at any time. */
  public void write(Person person) {
    new PagedWrites(firestore)
        .each(
            CannedReplyQueries.by(firestore, person.uid()),
            (batch, page) ->
                page.forEach(
                    document ->
                        batch.update(document.getReference(), "updatedBy.name", person.name())));
  }
}

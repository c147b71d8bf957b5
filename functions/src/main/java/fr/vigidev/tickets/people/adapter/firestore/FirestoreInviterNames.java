package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.platform.firestore.PagedWrites;

/** The names of those who invited others. */
public final class FirestoreInviterNames {
  private final Firestore firestore;

  public FirestoreInviterNames(Firestore firestore) {
    this.firestore = firestore;
  }

  /** Writes the name of the person on all that it made. It can be repeated at any time. */
  public void write(Person person) {
    new PagedWrites(firestore)
        .each(
            PeopleQueries.invitationsBy(firestore, person.uid()),
            (batch, page) ->
                page.forEach(
                    document ->
                        batch.update(document.getReference(), "invitedBy.name", person.name())));
  }
}

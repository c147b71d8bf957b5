package fr.vigidev.tickets.project.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.platform.firestore.Locking;
import fr.vigidev.tickets.project.application.ProjectStore;
import java.util.function.Function;

/**
 * Projects in Firestore. Two people who attribute one project at once must not leave a portal open
 * that the project does not name: an edit locks the project, for the time of a few reads.
 */
public final class FirestoreProjectStore implements ProjectStore {
  private final Firestore firestore;

  public FirestoreProjectStore(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public <T> T transact(Function<Transaction, T> work) {
    return Locking.transact(
        firestore, tx -> work.apply(new FirestoreProjectTransaction(firestore, tx)));
  }
}

package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.platform.firestore.Locking;
import java.util.function.Function;

/**
 * Accounts, Clients and invitations in Firestore. Acts on them are rare, and what they decide on,
 * such as whether an admin is the last one, must not change meanwhile: they run under locks.
 */
public final class FirestorePeopleStore implements PeopleStore {
  private final Firestore firestore;

  public FirestorePeopleStore(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public <T> T transact(Function<Transaction, T> work) {
    return Locking.transact(
        firestore, tx -> work.apply(new FirestorePeopleTransaction(firestore, tx)));
  }
}

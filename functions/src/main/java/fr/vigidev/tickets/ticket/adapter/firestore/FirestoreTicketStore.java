package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import fr.vigidev.tickets.ticket.application.TicketStore;
import java.util.function.Function;

/**
 * Tickets in Firestore: state, projection, timelines, counters and outbox in one atomic write. What
 * the work read has to be unchanged when it is written; otherwise the work runs again. Nothing is
 * locked meanwhile, so that of many who change one ticket at once nobody waits for the others.
 */
public final class FirestoreTicketStore implements TicketStore {
  /** Each lost race means that somebody else's act was stored: this many in a row do not happen. */
  private static final int ATTEMPTS = 20;

  private final Firestore firestore;

  public FirestoreTicketStore(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public <T> T transact(Function<Transaction, T> work) {
    for (int attempt = 1; ; attempt++) {
      FirestoreTicketTransaction act =
          new FirestoreTicketTransaction(new TicketPaths(firestore), firestore.batch());
      T result = work.apply(act);
      try {
        act.commit();
        return result;
      } catch (FirestoreFailed e) {
        if (attempt == ATTEMPTS || !e.isLostRace()) {
          throw e;
        }
      }
    }
  }
}

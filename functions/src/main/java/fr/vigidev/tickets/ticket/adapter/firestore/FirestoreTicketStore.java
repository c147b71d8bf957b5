package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.TransactionOptions;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import fr.vigidev.tickets.ticket.application.TicketStore;
import java.util.function.Function;

/** Tickets in Firestore: state, projection, timelines, counters and outbox in one transaction. */
public final class FirestoreTicketStore implements TicketStore {
  /** Enough for fifty people who open tickets on one project in the same second. */
  private static final int ATTEMPTS = 20;

  /** A thousand million references: two draws in a row that are taken point to something else. */
  private static final int DRAWS = 3;

  private final Firestore firestore;

  public FirestoreTicketStore(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public <T> T transact(Function<Transaction, T> work) {
    for (int draw = 1; ; draw++) {
      try {
        return Await.result(
            firestore.runTransaction(
                tx -> work.apply(new FirestoreTicketTransaction(new TicketPaths(firestore), tx)),
                TransactionOptions.createReadWriteOptionsBuilder()
                    .setNumberOfAttempts(ATTEMPTS)
                    .build()));
      } catch (FirestoreFailed e) {
        if (draw == DRAWS || !e.isAlreadyExists()) {
          throw e;
        }
      }
    }
  }
}

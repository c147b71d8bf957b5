package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Transaction;
import com.google.cloud.firestore.TransactionOptions;
import java.util.function.Function;

/**
 * Runs work under Firestore's locks: what it reads can't change before it is stored. For acts that
 * are rare and whose decision hangs on more than the document that they change.
 */
public final class Locking {
  private static final int ATTEMPTS = 10;

  private Locking() {}

  /**
   * The result of the work, once it is stored. Reads come before writes; the work is run again when
   * it lost a race.
   *
   * @throws FirestoreFailed when it could not be stored
   */
  public static <T> T transact(Firestore firestore, Function<Transaction, T> work) {
    return Await.result(
        firestore.runTransaction(
            work::apply,
            TransactionOptions.createReadWriteOptionsBuilder()
                .setNumberOfAttempts(ATTEMPTS)
                .build()));
  }
}

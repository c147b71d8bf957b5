package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.TransactionOptions;
import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.platform.firestore.Await;
import java.time.LocalDate;

/** The ledger in Firestore. */
public final class FirestoreLedger implements Ledger {
  private final Firestore firestore;

  public FirestoreLedger(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Writing write() {
    return new FirestoreLedgerWriting(firestore);
  }

  /** One moment for all that is read: a night that goes on meanwhile moves tickets into days. */
  @Override
  public Extract extract(LocalDate from, LocalDate to) {
    return Await.result(
        firestore.runTransaction(
            tx -> new FirestoreExtract(firestore, tx).read(from, to),
            TransactionOptions.createReadOnlyOptionsBuilder().build()));
  }
}

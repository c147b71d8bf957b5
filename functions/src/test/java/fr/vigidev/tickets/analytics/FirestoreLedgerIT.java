package fr.vigidev.tickets.analytics;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreLedger;
import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;

class FirestoreLedgerIT extends LedgerContract {
  private final Firestore firestore = EmulatorFirestore.empty();
  private final Ledger ledger = new FirestoreLedger(firestore);

  @Override
  protected Ledger ledger() {
    return ledger;
  }

  @Override
  protected void touch(TicketRef ref, Instant at, TicketFacts facts) {
    TicketDocuments.put(firestore, ref, at, facts);
  }
}

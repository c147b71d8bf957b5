package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreLedger;
import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;

class FirestoreLedgerIT extends LedgerContract {
  @Override
  protected Ledger ledger() {
    return new FirestoreLedger(EmulatorFirestore.get());
  }
}

package fr.vigidev.tickets.cannedreply;

import fr.vigidev.tickets.cannedreply.adapter.firestore.FirestoreCannedReplyStore;
import fr.vigidev.tickets.cannedreply.application.CannedReplyStore;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;

class FirestoreCannedReplyStoreIT extends CannedReplyStoreContract {
  @Override
  protected CannedReplyStore store() {
    return new FirestoreCannedReplyStore(EmulatorFirestore.get());
  }
}

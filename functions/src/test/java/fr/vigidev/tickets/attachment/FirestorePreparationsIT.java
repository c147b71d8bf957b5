package fr.vigidev.tickets.attachment;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.attachment.adapter.firestore.FirestorePreparations;
import fr.vigidev.tickets.attachment.application.Preparations;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketStore;

class FirestorePreparationsIT extends PreparationsContract {
  private final Firestore firestore = EmulatorFirestore.get();

  @Override
  protected Preparations preparations() {
    return new FirestorePreparations(firestore);
  }

  @Override
  protected void keep(String id) {
    new FirestoreTicketStore(firestore)
        .transact(
            tx -> {
              tx.keep(id);
              return null;
            });
  }
}

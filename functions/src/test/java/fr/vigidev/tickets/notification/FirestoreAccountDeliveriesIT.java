package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.adapter.firestore.FirestoreAccountDeliveries;
import fr.vigidev.tickets.notification.application.AccountDeliveries;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;

class FirestoreAccountDeliveriesIT extends AccountDeliveriesContract {
  private final AccountDeliveries deliveries =
      new FirestoreAccountDeliveries(EmulatorFirestore.get());

  @Override
  protected AccountDeliveries deliveries() {
    return deliveries;
  }
}

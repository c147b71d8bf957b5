package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.adapter.firestore.FirestoreDeliveries;
import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;

class FirestoreDeliveriesIT extends DeliveriesContract {
  private final Deliveries deliveries = new FirestoreDeliveries(EmulatorFirestore.get());

  @Override
  protected Deliveries deliveries() {
    return deliveries;
  }
}

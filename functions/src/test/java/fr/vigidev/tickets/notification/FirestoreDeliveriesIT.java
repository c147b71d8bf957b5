package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.adapter.firestore.FirestoreDeliveries;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreMailings;
import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.Mailings;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;

class FirestoreDeliveriesIT extends DeliveriesContract {
  private final Deliveries deliveries = new FirestoreDeliveries(EmulatorFirestore.get());
  private final Mailings mailings = new FirestoreMailings(EmulatorFirestore.get(), clock);

  @Override
  protected Deliveries deliveries() {
    return deliveries;
  }

  @Override
  protected Mailings mailings() {
    return mailings;
  }
}

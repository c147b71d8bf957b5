package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.application.Deliveries;

class InMemoryDeliveriesTest extends DeliveriesContract {
  private final Deliveries deliveries = new InMemoryDeliveries();

  @Override
  protected Deliveries deliveries() {
    return deliveries;
  }
}

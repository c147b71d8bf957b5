package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.Mailings;

class InMemoryDeliveriesTest extends DeliveriesContract {
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries(clock);

  @Override
  protected Deliveries deliveries() {
    return deliveries;
  }

  @Override
  protected Mailings mailings() {
    return deliveries;
  }
}

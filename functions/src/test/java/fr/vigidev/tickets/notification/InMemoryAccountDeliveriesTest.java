package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.application.AccountDeliveries;

class InMemoryAccountDeliveriesTest extends AccountDeliveriesContract {
  private final AccountDeliveries deliveries = new InMemoryAccountDeliveries();

  @Override
  protected AccountDeliveries deliveries() {
    return deliveries;
  }
}

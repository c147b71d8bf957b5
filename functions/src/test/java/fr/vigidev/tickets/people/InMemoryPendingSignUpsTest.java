package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.application.PendingSignUps;

class InMemoryPendingSignUpsTest extends PendingSignUpsContract {
  private final PendingSignUps signUps = new InMemoryPendingSignUps();

  @Override
  protected PendingSignUps signUps() {
    return signUps;
  }
}

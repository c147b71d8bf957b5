package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;

/** Does what {@link EraseUser} left to the event of the act. It can be done again at any time. */
public final class FinishErasure {
  private final Accounts accounts;
  private final ForgetPeople forgetPeople;

  public FinishErasure(Accounts accounts, ForgetPeople forgetPeople) {
    this.accounts = accounts;
    this.forgetPeople = forgetPeople;
  }

  /**
   * Makes sure that nobody signs in as the erased person, and forgets it everywhere.
   *
   * @throws RuntimeException when something could not be done: the event has to come again
   */
  public void finish(AccountEvent.AccountErased event) {
    accounts.remove(event.uid());
    forgetPeople.forget(event.uid());
  }
}

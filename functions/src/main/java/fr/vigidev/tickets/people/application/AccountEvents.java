package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;

/** Tells the world of what happened to accounts. */
public interface AccountEvents {

  /** Publishes an event whose act is stored. It never fails: what can't be published is swept. */
  void publish(AccountEvent event);

  /** Stores an event that belongs to no other act, and publishes it. */
  void tell(AccountEvent event);
}

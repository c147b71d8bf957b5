package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.User;
import java.util.Optional;

/** Lets a person go by another name from now on. What it did before keeps the name of then. */
public final class ChangeName {
  private final PeopleStore store;

  public ChangeName(PeopleStore store) {
    this.store = store;
  }

  /** The user under the new name; empty when there is none of that id. */
  public Optional<User> change(String uid, String name) {
    return store.transact(
        tx -> {
          Optional<User> named = tx.user(uid).map(user -> user.named(name));
          named.ifPresent(tx::store);
          return named;
        });
  }
}

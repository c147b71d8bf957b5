package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.people.model.User;
import java.util.Optional;

/**
 * Lets a person go by another name from now on, and choose what it is told by mail. What it did
 * before keeps the name of then.
 */
public final class ChangeProfile {
  private final PeopleStore store;

  public ChangeProfile(PeopleStore store) {
    this.store = store;
  }

  /**
   * The user as changed; empty when there is none of that id.
   *
   * @param name the new name; empty to keep it
   */
  public Optional<User> change(String uid, Optional<String> name, MailPreferences.Change change) {
    return store.transact(
        tx -> {
          Optional<User> before = tx.user(uid).filter(user -> !user.isErased());
          Optional<User> after = before.map(user -> changed(user, name, change));
          if (!after.equals(before)) {
            after.ifPresent(tx::store);
          }
          return after;
        });
  }

  private static User changed(User user, Optional<String> name, MailPreferences.Change change) {
    User told = user.told(user.mail().with(user.mail().preferences().with(change)));
    return name.map(told::named).orElse(told);
  }
}

package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.MailSettings;
import fr.vigidev.tickets.people.model.User;
import java.util.Optional;

/** Notes that the address of an account takes no mail, so that it is sent none. */
public final class NoteBounce {
  private final PeopleStore store;

  public NoteBounce(PeopleStore store) {
    this.store = store;
  }

  /** Notes it, as long as the address is the account's. */
  public void note(String uid, String email, MailSettings.Bounce bounce) {
    store.transact(
        tx -> {
          Optional<User> user = tx.user(uid).filter(each -> each.email().equalsIgnoreCase(email));
          user.map(each -> each.told(each.mail().bounced(bounce))).ifPresent(tx::store);
          return user;
        });
  }
}

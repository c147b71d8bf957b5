package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.MailSettings;
import fr.vigidev.tickets.people.model.User;
import java.util.Optional;

/** Notes that an address takes no mail. */
public final class NoteBounce {
  private final PeopleStore store;

  public NoteBounce(PeopleStore store) {
    this.store = store;
  }

  /** Notes it, as long as the address is the account's, so that it is sent none. */
  public void ofUser(String uid, String email, MailSettings.Bounce bounce) {
    store.transact(
        tx -> {
          Optional<User> user = tx.user(uid).filter(each -> each.email().equalsIgnoreCase(email));
          user.map(each -> each.told(each.mail().bounced(bounce))).ifPresent(tx::store);
          return user;
        });
  }

  /** Notes it, so that whoever invited learns of it, unless a mail was sent since. */
  public void ofInvitation(String id, String email, MailSettings.Bounce bounce) {
    store.transact(
        tx -> {
          Optional<Invitation> invitation =
              tx.invitation(id)
                  .filter(each -> each.email().value().equalsIgnoreCase(email))
                  .filter(each -> each.waitsForNewsOf(bounce.at()));
          invitation.map(each -> each.bounced(bounce)).ifPresent(tx::store);
          return invitation;
        });
  }
}

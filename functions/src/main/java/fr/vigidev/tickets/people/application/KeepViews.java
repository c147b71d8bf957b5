package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.SavedView;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.util.List;

/** Keeps the views of a member of the team, in place of those that it had. */
public final class KeepViews {
  private final PeopleStore store;

  public KeepViews(PeopleStore store) {
    this.store = store;
  }

  /** The member with its views. */
  public Outcome<User, PeopleRefusal> keep(Actor actor, List<SavedView> views) {
    if (!actor.may(Permission.VIEW_EVERY_TICKET)) {
      return Outcome.refused(new PeopleRefusal.Forbidden());
    }
    return store.transact(
        tx ->
            tx.user(actor.person().uid())
                .filter(user -> !user.isErased())
                .map(
                    user -> {
                      User after = user.keeping(views);
                      tx.store(after);
                      return Outcome.<User, PeopleRefusal>done(after);
                    })
                .orElseGet(() -> Outcome.refused(new PeopleRefusal.NotFound())));
  }
}

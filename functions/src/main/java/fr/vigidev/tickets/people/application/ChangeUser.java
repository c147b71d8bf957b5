package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.people.model.UserChange;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Attaches an account to a Client, takes it into the team, changes its role, shuts it out or lets
 * it in again.
 */
public final class ChangeUser {
  private final PeopleStore store;
  private final Sessions sessions;
  private final AccountEvents events;
  private final Supplier<String> newId;
  private final Clock clock;

  public ChangeUser(
      PeopleStore store,
      Sessions sessions,
      AccountEvents events,
      Supplier<String> newId,
      Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.events = events;
    this.newId = newId;
    this.clock = clock;
  }

  private record Changed(User user, Optional<AccountEvent> event) {}

  /**
   * The user as changed. Shutting out also ends its sessions; a repeat makes sure that it did. Who
   * waited and is given a place is told so.
   */
  public Outcome<User, PeopleRefusal> change(Actor actor, String uid, UserChange change) {
    if (!actor.may(Permission.MANAGE_CLIENTS_AND_USERS)) {
      return Outcome.refused(new PeopleRefusal.Forbidden());
    }
    Outcome<Changed, PeopleRefusal> outcome = store.transact(tx -> change(tx, uid, change));
    if (outcome instanceof Outcome.Done<Changed, PeopleRefusal> done) {
      done.result().event().ifPresent(events::publish);
      if (change.status().filter(AccountStatus.DISABLED::equals).isPresent()) {
        sessions.end(uid);
      }
    }
    return outcome.then(changed -> Outcome.done(changed.user()));
  }

  private Outcome<Changed, PeopleRefusal> change(
      PeopleStore.Transaction tx, String uid, UserChange change) {
    Optional<User> found = tx.user(uid);
    if (found.isEmpty()) {
      return Outcome.refused(new PeopleRefusal.NotFound());
    }
    User before = found.get();
    return change.of(before).then(after -> stored(tx, before, after));
  }

  /** What an admin decides by hand counts: an older invitation must not undo it later. */
  private Outcome<Changed, PeopleRefusal> stored(
      PeopleStore.Transaction tx, User before, User after) {
    if (!after.clientId().equals(before.clientId())
        && after.clientId().isPresent()
        && tx.client(after.clientId().get()).filter(each -> !each.archived()).isEmpty()) {
      return Outcome.refused(new PeopleRefusal.UnknownClient());
    }
    if (before.isActiveAdmin() && !after.isActiveAdmin() && isLastAdmin(tx, before)) {
      return Outcome.refused(
          new PeopleRefusal.LastAdmin(after.role() == before.role() ? "status" : "role"));
    }
    if (after.equals(before)) {
      return Outcome.done(new Changed(after, Optional.empty()));
    }
    List<Invitation> overtaken = after.isPlacedLike(before) ? List.of() : open(tx, before);
    tx.store(after);
    overtaken.forEach(invitation -> tx.store(invitation.revoked()));
    Optional<AccountEvent> event =
        before.status() == AccountStatus.PENDING && after.isAtWork()
            ? Optional.of(
                new AccountEvent.AccountAttached(newId.get(), clock.instant(), after.uid()))
            : Optional.empty();
    event.ifPresent(tx::enqueue);
    return Outcome.done(new Changed(after, event));
  }

  private static List<Invitation> open(PeopleStore.Transaction tx, User user) {
    return EmailAddress.parse(user.email()).map(tx::openInvitations).orElse(List.of());
  }

  private static boolean isLastAdmin(PeopleStore.Transaction tx, User admin) {
    return tx.activeAdmins().stream().allMatch(each -> each.uid().equals(admin.uid()));
  }
}

package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Erases a person at its request, for good: the account and what invited it. Its name on tickets
 * goes by the event of the act ({@link FinishErasure}); what it wrote stays.
 */
public final class EraseUser {
  private final PeopleStore store;
  private final Accounts accounts;
  private final AccountEvents events;
  private final String erasedName;
  private final Supplier<String> newId;
  private final Clock clock;

  /**
   * @param erasedName what stands for somebody who was erased
   */
  public EraseUser(
      PeopleStore store,
      Accounts accounts,
      AccountEvents events,
      String erasedName,
      Supplier<String> newId,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.events = events;
    this.erasedName = erasedName;
    this.newId = newId;
    this.clock = clock;
  }

  private record Attempt(Creation<User, PeopleRefusal> creation, Optional<AccountEvent> event) {}

  /**
   * Erases. Done again for somebody who was erased already, it goes through all places once more.
   *
   * @param answering how what is left is told to the author; the answer is kept with the request
   */
  public Creation<User, PeopleRefusal> erase(
      Actor actor, String uid, RequestStamp stamp, Function<User, StoredAnswer> answering) {
    if (!actor.may(Permission.MANAGE_CLIENTS_AND_USERS)) {
      return new Creation.Refused<>(new PeopleRefusal.Forbidden());
    }
    if (actor.person().uid().equals(uid)) {
      return new Creation.Refused<>(new PeopleRefusal.Oneself());
    }
    Attempt attempt = store.transact(tx -> attempt(tx, uid, stamp, answering));
    attempt.event().ifPresent(events::publish);
    switch (attempt.creation()) {
      // A repeat may be there because the first one got no further.
      case Creation.Created<User, PeopleRefusal> c -> accounts.remove(uid);
      case Creation.Replayed<User, PeopleRefusal> c -> accounts.remove(uid);
      case Creation.KeyReused<User, PeopleRefusal> c -> {}
      case Creation.Refused<User, PeopleRefusal> c -> {}
    }
    return attempt.creation();
  }

  private Attempt attempt(
      PeopleStore.Transaction tx,
      String uid,
      RequestStamp stamp,
      Function<User, StoredAnswer> answering) {
    Optional<User> before = tx.user(uid);
    List<Invitation> invitations =
        before
            .flatMap(user -> EmailAddress.parse(user.email()))
            .map(tx::invitationsTo)
            .orElse(List.of());
    Creation<User, PeopleRefusal> creation =
        Creation.once(tx.request(stamp), stamp, () -> create(tx, before, answering));
    if (!(creation instanceof Creation.Created<User, PeopleRefusal> created)) {
      return new Attempt(creation, Optional.empty());
    }
    Instant now = clock.instant();
    AccountEvent event = new AccountEvent.AccountErased(newId.get(), now, uid);
    tx.storeErased(created.thing(), now);
    invitations.forEach(tx::remove);
    tx.record(stamp, created.answer());
    tx.enqueue(event);
    return new Attempt(creation, Optional.of(event));
  }

  private Creation<User, PeopleRefusal> create(
      PeopleStore.Transaction tx, Optional<User> before, Function<User, StoredAnswer> answering) {
    if (before.isEmpty()) {
      return new Creation.Refused<>(new PeopleRefusal.NotFound());
    }
    if (before.get().isActiveAdmin() && tx.activeAdmins().size() <= 1) {
      return new Creation.Refused<>(new PeopleRefusal.LastAdmin("uid"));
    }
    User after = before.get().erased(erasedName);
    return new Creation.Created<>(after, answering.apply(after));
  }
}

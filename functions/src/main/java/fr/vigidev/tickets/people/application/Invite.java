package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Client;
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

/** Invites somebody into the team or into a Client, once per idempotency key. */
public final class Invite {
  private final PeopleStore store;
  private final AccountEvents events;
  private final Supplier<String> newId;
  private final Clock clock;

  public Invite(PeopleStore store, AccountEvents events, Supplier<String> newId, Clock clock) {
    this.store = store;
    this.events = events;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * An invitation that was just made.
   *
   * @param accountWaits whether the address has an account that waits; it is admitted when its
   *     owner signs in the next time
   */
  public record Made(Invitation invitation, boolean accountWaits) {}

  private record Attempt(Creation<Made, PeopleRefusal> creation, Optional<AccountEvent> event) {}

  /**
   * Invites.
   *
   * @param answering how the invitation is told to its author; the answer is kept with the request
   */
  public Creation<Made, PeopleRefusal> invite(
      InviteCommand command, RequestStamp stamp, Function<Made, StoredAnswer> answering) {
    if (!command.actor().may(Permission.INVITE)) {
      return new Creation.Refused<>(new PeopleRefusal.Forbidden());
    }
    Attempt attempt = store.transact(tx -> attempt(tx, command, stamp, answering));
    attempt.event().ifPresent(events::publish);
    return attempt.creation();
  }

  private Attempt attempt(
      PeopleStore.Transaction tx,
      InviteCommand command,
      RequestStamp stamp,
      Function<Made, StoredAnswer> answering) {
    Instant now = clock.instant();
    Creation<Made, PeopleRefusal> creation =
        Creation.once(tx.request(stamp), stamp, () -> create(tx, command, now, answering));
    if (!(creation instanceof Creation.Created<Made, PeopleRefusal> created)) {
      return new Attempt(creation, Optional.empty());
    }
    Invitation invitation = created.thing().invitation();
    AccountEvent event = new AccountEvent.InvitationSent(newId.get(), now, invitation.id());
    tx.store(invitation);
    tx.record(stamp, created.answer());
    tx.enqueue(event);
    return new Attempt(creation, Optional.of(event));
  }

  private Creation<Made, PeopleRefusal> create(
      PeopleStore.Transaction tx,
      InviteCommand command,
      Instant now,
      Function<Made, StoredAnswer> answering) {
    List<User> known = tx.usersOf(command.email());
    Optional<Client> client = command.clientId().flatMap(tx::client).filter(c -> !c.archived());
    if (known.stream().anyMatch(user -> user.status() != AccountStatus.PENDING)) {
      return new Creation.Refused<>(new PeopleRefusal.AccountExists());
    }
    if (command.clientId().isPresent() && client.isEmpty()) {
      return new Creation.Refused<>(new PeopleRefusal.UnknownClient());
    }
    if (tx.openInvitations(command.email()).stream().anyMatch(each -> each.stands(now))) {
      return new Creation.Refused<>(new PeopleRefusal.InvitationStands());
    }
    Invitation invitation =
        new Invitation(
            newId.get(),
            command.email(),
            command.role(),
            command.clientId(),
            client.map(Client::name),
            command.actor().person(),
            now,
            now,
            now.plus(Invitation.STANDS),
            Invitation.State.PENDING,
            Optional.empty(),
            Optional.empty());
    Made made = new Made(invitation, !known.isEmpty());
    return new Creation.Created<>(made, answering.apply(made));
  }
}

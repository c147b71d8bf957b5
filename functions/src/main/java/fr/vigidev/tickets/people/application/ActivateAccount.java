package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.DisplayName;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives a person with a confirmed address its account. A standing invitation to that address
 * decides what it becomes; without one the account waits until an admin attaches it, but for the
 * first admin of an installation, whose address is set at deployment. That an account waits is told
 * to the admins.
 */
public final class ActivateAccount {
  private final PeopleStore store;
  private final AccountEvents events;
  private final Supplier<String> newId;
  private final Optional<String> firstAdminEmail;
  private final Clock clock;

  /**
   * @param firstAdminEmail the address that becomes admin as long as the team is empty
   */
  public ActivateAccount(
      PeopleStore store,
      AccountEvents events,
      Supplier<String> newId,
      Optional<String> firstAdminEmail,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.newId = newId;
    this.firstAdminEmail = firstAdminEmail;
    this.clock = clock;
  }

  /**
   * The user of that identity, created on the first call. An account that waits is looked at again
   * on every call; one that works or was shut out stays as it is.
   *
   * @param displayName the name to go by; the one of the sign-up, or the local part of the address,
   *     when empty
   * @throws IllegalArgumentException when the address is not confirmed
   */
  public User activate(Identity identity, Optional<String> displayName) {
    if (!identity.emailVerified()) {
      throw new IllegalArgumentException("the address is not confirmed");
    }
    Activated activated = store.transact(tx -> activate(tx, identity, displayName));
    activated.event().ifPresent(events::publish);
    return activated.user();
  }

  private record Activated(User user, Optional<AccountEvent> event) {}

  private Activated activate(
      PeopleStore.Transaction tx, Identity identity, Optional<String> displayName) {
    Optional<User> known = tx.user(identity.uid());
    if (known.filter(user -> user.status() != AccountStatus.PENDING).isPresent()) {
      return new Activated(known.get(), Optional.empty());
    }
    User waiting = known.orElseGet(() -> newUser(identity, displayName));
    Instant now = clock.instant();
    boolean firstAdmin = isFirstAdmin(tx, identity);
    Optional<Invitation> invitation =
        firstAdmin ? Optional.empty() : standing(tx, waiting.email(), identity, now);
    User user =
        firstAdmin
            ? waiting.asStaff(Role.ADMIN)
            : invitation.map(each -> each.admit(waiting)).orElse(waiting);
    if (known.isEmpty() || !known.get().equals(user)) {
      tx.store(user);
    }
    invitation.ifPresent(each -> tx.store(each.accepted(now)));
    Optional<AccountEvent> event =
        known.isEmpty() && user.status() == AccountStatus.PENDING
            ? Optional.of(new AccountEvent.AccountWaits(newId.get(), now, user.uid()))
            : Optional.empty();
    event.ifPresent(tx::enqueue);
    return new Activated(user, event);
  }

  private User newUser(Identity identity, Optional<String> displayName) {
    String email = identity.email().toLowerCase(Locale.ROOT);
    String name =
        displayName
            .or(() -> identity.name().flatMap(DisplayName::salvage))
            .orElseGet(() -> localPartOf(email));
    return User.pending(identity.uid(), email, name, clock.instant());
  }

  private boolean isFirstAdmin(PeopleStore.Transaction tx, Identity identity) {
    return firstAdminEmail.filter(identity.email()::equalsIgnoreCase).isPresent()
        && !tx.hasActiveStaff();
  }

  /**
   * The invitation to an address that the account had from the start: one that was moved to the
   * address later gets nothing by it. An invitation into a Client that was archived leads nowhere.
   */
  private static Optional<Invitation> standing(
      PeopleStore.Transaction tx, String ownEmail, Identity identity, Instant now) {
    return EmailAddress.parse(identity.email()).stream()
        .filter(email -> email.value().equals(ownEmail))
        .flatMap(email -> tx.openInvitations(email).stream())
        .filter(each -> each.stands(now))
        .filter(
            each ->
                each.clientId()
                    .map(id -> tx.client(id).filter(client -> !client.archived()).isPresent())
                    .orElse(true))
        .findFirst();
  }

  private static String localPartOf(String email) {
    return email.substring(0, Math.max(1, email.indexOf('@')));
  }
}

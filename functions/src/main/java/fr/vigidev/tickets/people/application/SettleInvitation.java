package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Takes an invitation back, or sends it once more. */
public final class SettleInvitation {
  private final PeopleStore store;
  private final AccountEvents events;
  private final Supplier<String> newId;
  private final Clock clock;

  public SettleInvitation(
      PeopleStore store, AccountEvents events, Supplier<String> newId, Clock clock) {
    this.store = store;
    this.events = events;
    this.newId = newId;
    this.clock = clock;
  }

  /** The invitation, which can't be used any more. One that was taken back already stays so. */
  public Outcome<Invitation, PeopleRefusal> revoke(Actor actor, String id) {
    return settle(
        actor,
        id,
        (tx, invitation) ->
            switch (invitation.state()) {
              case ACCEPTED -> Outcome.refused(new PeopleRefusal.InvitationSettled());
              case PENDING, REVOKED -> {
                Invitation revoked = invitation.revoked();
                tx.store(revoked);
                yield Outcome.done(revoked);
              }
            });
  }

  /** The invitation, which stands for its whole time again, also when it had expired. */
  public Outcome<Invitation, PeopleRefusal> resend(Actor actor, String id) {
    AccountEvent.InvitationSent event =
        new AccountEvent.InvitationSent(newId.get(), clock.instant(), id);
    Outcome<Invitation, PeopleRefusal> outcome =
        settle(actor, id, (tx, invitation) -> resend(tx, invitation, event));
    if (outcome instanceof Outcome.Done<Invitation, PeopleRefusal>) {
      events.publish(event);
    }
    return outcome;
  }

  private static Outcome<Invitation, PeopleRefusal> resend(
      PeopleStore.Transaction tx, Invitation invitation, AccountEvent event) {
    if (invitation.state() != Invitation.State.PENDING) {
      return Outcome.refused(new PeopleRefusal.InvitationSettled());
    }
    Instant now = event.at();
    Duration wait = Duration.between(now, invitation.sentAt().plus(Invitation.RESEND_DELAY));
    if (wait.isPositive()) {
      return Outcome.refused(new PeopleRefusal.TooSoon(wait));
    }
    boolean anotherStands =
        tx.openInvitations(invitation.email()).stream()
            .anyMatch(other -> !other.id().equals(invitation.id()) && other.stands(now));
    if (anotherStands) {
      return Outcome.refused(new PeopleRefusal.InvitationStands());
    }
    Invitation resent = invitation.resent(now);
    tx.store(resent);
    tx.enqueue(event);
    return Outcome.done(resent);
  }

  private Outcome<Invitation, PeopleRefusal> settle(
      Actor actor,
      String id,
      BiFunction<PeopleStore.Transaction, Invitation, Outcome<Invitation, PeopleRefusal>> act) {
    if (!actor.may(Permission.INVITE)) {
      return Outcome.refused(new PeopleRefusal.Forbidden());
    }
    return store.transact(
        tx -> {
          Optional<Invitation> found = tx.invitation(id);
          return found.isEmpty()
              ? Outcome.refused(new PeopleRefusal.NotFound())
              : act.apply(tx, found.get());
        });
  }
}

package fr.vigidev.tickets.personaldata.application;

import fr.vigidev.tickets.notification.application.OwnMails;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.application.Caller;
import fr.vigidev.tickets.people.application.Invitations;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.ticket.application.OwnWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Gathers what is kept of a person, for itself or for an admin whom it asked. */
public final class GatherPersonalData {
  private final Users users;
  private final Accounts accounts;
  private final Invitations invitations;
  private final OwnWork work;
  private final OwnMails mails;

  public GatherPersonalData(
      Users users, Accounts accounts, Invitations invitations, OwnWork work, OwnMails mails) {
    this.users = users;
    this.accounts = accounts;
    this.invitations = invitations;
    this.work = work;
    this.mails = mails;
  }

  /**
   * What is kept of the caller. It is shown what it may see today: of a Client that it left, it has
   * to ask for its words.
   *
   * @throws IllegalArgumentException when the caller proved no address, or was shut out
   */
  public PersonalData ofItself(Caller caller) {
    return switch (caller) {
      case Caller.Active active ->
          data(
              active.user().uid(),
              active.user().email(),
              Optional.of(active.user()),
              active.actor()::sees);
      case Caller.Waiting waiting ->
          data(
              waiting.identity().uid(),
              waiting.user().map(User::email).orElse(waiting.identity().email()),
              waiting.user(),
              clientId -> false);
      case Caller.Anonymous c -> throw stranger(c);
      case Caller.Unverified c -> throw stranger(c);
      case Caller.Disabled c -> throw stranger(c);
    };
  }

  /** What is kept of the user of that id. */
  public Outcome<PersonalData, PeopleRefusal> of(Actor actor, String uid) {
    if (!actor.may(Permission.MANAGE_CLIENTS_AND_USERS)) {
      return Outcome.refused(new PeopleRefusal.Forbidden());
    }
    Optional<User> user = users.find(uid);
    return user.isEmpty()
        ? Outcome.refused(new PeopleRefusal.NotFound())
        : Outcome.done(data(uid, user.get().email(), user, actor::sees));
  }

  private PersonalData data(
      String uid, String email, Optional<User> user, Predicate<String> readersClients) {
    PersonalData.Account account =
        new PersonalData.Account(
            uid,
            user,
            accounts.signIns(uid),
            EmailAddress.parse(email).map(invitations::to).orElse(List.of()));
    return new PersonalData(account, readersClients, work, mails);
  }

  private static IllegalArgumentException stranger(Caller caller) {
    return new IllegalArgumentException("nothing is told to " + caller);
  }
}

package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.MailMark;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.application.Invitations;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.User;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who is told of what happened to an account, and by which mail. What somebody asked for is mailed
 * to whom it concerns whatever became of earlier mails; the rest spares addresses that take none.
 */
public final class AccountLetters {
  /** Who may have no account yet. */
  private static final String ADDRESSEE = "addressee";

  private final Accounts accounts;
  private final Users users;
  private final Clients clients;
  private final Invitations invitations;
  private final AccountMails mails;
  private final Clock clock;

  public AccountLetters(
      Accounts accounts,
      Users users,
      Clients clients,
      Invitations invitations,
      AccountMails mails,
      Clock clock) {
    this.accounts = accounts;
    this.users = users;
    this.clients = clients;
    this.invitations = invitations;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * A mail to one person.
   *
   * @param recipient tells the recipients of an event apart
   * @param mail writes it; asked only when it is to be sent
   */
  public record Letter(String recipient, Supplier<Mail> mail) {}

  /** What an event asks for; nothing when it is overtaken. */
  List<Letter> of(AccountEvent event) {
    return switch (event) {
      case AccountEvent.SignUpStarted started -> List.of(signUp(started));
      case AccountEvent.MailAsked asked -> toOwner(asked);
      case AccountEvent.InvitationSent sent -> toInvited(sent.invitationId());
      case AccountEvent.AccountWaits waits -> toAdmins(waits);
      case AccountEvent.AccountAttached attached -> toAttached(attached);
      case AccountEvent.AccountErased erased -> List.of();
    };
  }

  private Letter signUp(AccountEvent.SignUpStarted started) {
    EmailAddress email = started.email();
    return accounts
        .find(email)
        .filter(Accounts.Account::emailVerified)
        .map(
            account ->
                toUser(
                    started, account.uid(), () -> mails.alreadyRegistered(email, account.name())))
        .orElseGet(() -> new Letter(ADDRESSEE, () -> mails.signUp(email, started.code())));
  }

  private List<Letter> toOwner(AccountEvent.MailAsked asked) {
    return accounts.find(asked.email()).flatMap(account -> letter(asked, account)).stream()
        .toList();
  }

  private Optional<Letter> letter(AccountEvent.MailAsked asked, Accounts.Account account) {
    EmailAddress email = asked.email();
    return switch (asked.purpose()) {
      case CONFIRMATION ->
          account.emailVerified()
              ? Optional.empty()
              : Optional.of(
                  toUser(
                      asked,
                      account.uid(),
                      () -> mails.confirmation(email, accounts.confirmationCode(email))));
      case PASSWORD_RESET -> {
        // Whoever made an unconfirmed account could have us mail its words to anybody as a name.
        String name = account.emailVerified() ? account.name() : "";
        yield Optional.of(
            toUser(
                asked,
                account.uid(),
                () -> mails.passwordReset(email, name, accounts.passwordResetCode(email))));
      }
    };
  }

  private List<Letter> toInvited(String invitationId) {
    return invitations
        .find(invitationId)
        .filter(each -> each.stands(clock.instant()))
        .map(
            invitation ->
                new Letter(ADDRESSEE, () -> mails.invitation(invitation).marked(mark(invitation))))
        .stream()
        .toList();
  }

  /** Nobody has to look after an account that was given its place meanwhile. */
  private List<Letter> toAdmins(AccountEvent.AccountWaits waits) {
    return users
        .find(waits.uid())
        .filter(account -> account.status() == AccountStatus.PENDING)
        .map(
            account ->
                users.activeStaff().stream()
                    .filter(User::isActiveAdmin)
                    .filter(AccountLetters::takesMail)
                    .map(admin -> toUser(waits, admin.uid(), () -> mails.waiting(admin, account)))
                    .toList())
        .orElse(List.of());
  }

  private List<Letter> toAttached(AccountEvent.AccountAttached attached) {
    return users
        .find(attached.uid())
        .filter(User::isAtWork)
        .filter(AccountLetters::takesMail)
        .map(
            user ->
                toUser(
                    attached,
                    user.uid(),
                    () ->
                        mails.attached(
                            user, user.clientId().flatMap(clients::find).map(Client::name))))
        .stream()
        .toList();
  }

  private static boolean takesMail(User user) {
    return user.mail().bounce().isEmpty();
  }

  private static Letter toUser(AccountEvent event, String uid, Supplier<Mail> mail) {
    return new Letter(uid, () -> mail.get().marked(AccountDeliveries.mark(event.id(), uid)));
  }

  private static MailMark mark(Invitation invitation) {
    return new MailMark(MailMark.Kind.INVITATION, invitation.id());
  }
}

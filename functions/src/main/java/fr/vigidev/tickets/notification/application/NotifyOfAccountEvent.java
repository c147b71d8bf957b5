package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.application.Invitations;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Mails what an account event asks for, if there is anything to mail. */
public final class NotifyOfAccountEvent {
  /** Each of these events concerns one person, who may have no account yet. */
  private static final String RECIPIENT = "addressee";

  private final Accounts accounts;
  private final Invitations invitations;
  private final AccountMails mails;
  private final DeliverAccountMail deliverAccountMail;
  private final Clock clock;

  public NotifyOfAccountEvent(
      Accounts accounts,
      Invitations invitations,
      AccountMails mails,
      DeliverAccountMail deliverAccountMail,
      Clock clock) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.mails = mails;
    this.deliverAccountMail = deliverAccountMail;
    this.clock = clock;
  }

  /** Tells of an event. It can be told of the same event any number of times. */
  public Telling notify(AccountEvent event) {
    Optional<Supplier<Mail>> letter =
        switch (event) {
          case AccountEvent.SignUpStarted started -> Optional.of(signUp(started));
          case AccountEvent.MailAsked asked ->
              accounts
                  .find(asked.email())
                  .flatMap(account -> letter(asked.purpose(), asked.email(), account));
          case AccountEvent.InvitationSent sent ->
              invitations
                  .find(sent.invitationId())
                  .filter(each -> each.stands(clock.instant()))
                  .map(this::invitation);
        };
    DeliverAccountMail.Delivery delivery =
        new DeliverAccountMail.Delivery(event.id(), event.at(), RECIPIENT);
    return letter.isEmpty() || deliverAccountMail.deliver(delivery, letter.get())
        ? Telling.COMPLETE
        : Telling.INCOMPLETE;
  }

  private Supplier<Mail> signUp(AccountEvent.SignUpStarted started) {
    return accounts
        .find(started.email())
        .filter(Accounts.Account::emailVerified)
        .<Supplier<Mail>>map(
            account -> () -> mails.alreadyRegistered(started.email(), account.name()))
        .orElseGet(() -> () -> mails.signUp(started.email(), started.code()));
  }

  private Optional<Supplier<Mail>> letter(
      AccountEvent.Purpose purpose, EmailAddress email, Accounts.Account account) {
    return switch (purpose) {
      case CONFIRMATION ->
          account.emailVerified()
              ? Optional.empty()
              : Optional.of(() -> mails.confirmation(email, accounts.confirmationCode(email)));
      case PASSWORD_RESET -> {
        // Whoever made an unconfirmed account could have us mail its words to anybody as a name.
        String name = account.emailVerified() ? account.name() : "";
        yield Optional.of(
            () -> mails.passwordReset(email, name, accounts.passwordResetCode(email)));
      }
    };
  }

  private Supplier<Mail> invitation(Invitation invitation) {
    return () -> mails.invitation(invitation);
  }
}

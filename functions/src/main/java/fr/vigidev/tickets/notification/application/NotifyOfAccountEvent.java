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
  private final DeliverMail deliverMail;
  private final Clock clock;

  public NotifyOfAccountEvent(
      Accounts accounts,
      Invitations invitations,
      AccountMails mails,
      DeliverMail deliverMail,
      Clock clock) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.mails = mails;
    this.deliverMail = deliverMail;
    this.clock = clock;
  }

  /** Tells of an event. It can be told of the same event any number of times. */
  public Telling notify(AccountEvent event) {
    Optional<Supplier<Mail>> letter =
        switch (event) {
          case AccountEvent.MailAsked asked -> letter(asked.purpose(), asked.email());
          case AccountEvent.InvitationSent sent ->
              invitations
                  .find(sent.invitationId())
                  .filter(each -> each.stands(clock.instant()))
                  .map(this::invitation);
        };
    DeliverMail.Delivery delivery = new DeliverMail.Delivery(event.id(), event.at(), RECIPIENT);
    return letter.isEmpty() || deliverMail.deliver(delivery, letter.get())
        ? Telling.COMPLETE
        : Telling.INCOMPLETE;
  }

  private Optional<Supplier<Mail>> letter(AccountEvent.Purpose purpose, EmailAddress email) {
    return accounts.find(email).flatMap(account -> letter(purpose, email, account));
  }

  private Optional<Supplier<Mail>> letter(
      AccountEvent.Purpose purpose, EmailAddress email, Accounts.Account account) {
    // A stranger signs up with any address, and could have us mail its words to anybody as a name.
    String name = account.emailVerified() ? account.name() : "";
    return switch (purpose) {
      case SIGN_UP ->
          Optional.of(
              account.emailVerified()
                  ? () -> mails.alreadyRegistered(email, name)
                  : () -> mails.confirmation(email, name, accounts.confirmationCode(email)));
      case CONFIRMATION ->
          account.emailVerified()
              ? Optional.empty()
              : Optional.of(
                  () -> mails.confirmation(email, name, accounts.confirmationCode(email)));
      case PASSWORD_RESET ->
          Optional.of(() -> mails.passwordReset(email, name, accounts.passwordResetCode(email)));
    };
  }

  private Supplier<Mail> invitation(Invitation invitation) {
    return () -> mails.invitation(invitation);
  }
}

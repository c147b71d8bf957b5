package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;

/** Writes the mails about accounts. */
public interface AccountMails {

  /**
   * Asks the owner of an address to confirm it.
   *
   * @param code the secret that proves that the mail arrived
   */
  Mail confirmation(EmailAddress to, String name, String code);

  /** Tells the owner of an account that somebody signed up with its address. */
  Mail alreadyRegistered(EmailAddress to, String name);

  /**
   * Lets the owner of an account choose a new password.
   *
   * @param code the secret that proves that the mail arrived
   */
  Mail passwordReset(EmailAddress to, String name, String code);

  /** Invites somebody. The link in it holds no power. */
  Mail invitation(Invitation invitation);
}

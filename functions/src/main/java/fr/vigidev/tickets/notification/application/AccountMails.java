package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.people.model.User;
import java.util.Optional;

/** Writes the mails about accounts. */
public interface AccountMails {

  /**
   * Asks the owner of an address to confirm a sign-up. It repeats nothing of what was typed there:
   * that may have been a stranger.
   */
  Mail signUp(EmailAddress to, SignUpCode code);

  /**
   * Asks the owner of an account to confirm its address.
   *
   * @param code the secret that proves that the mail arrived
   */
  Mail confirmation(EmailAddress to, String code);

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

  /**
   * Tells somebody who waited that the work can begin.
   *
   * @param clientName what its Client is called; empty for a member of the team
   */
  Mail attached(User reader, Optional<String> clientName);

  /** Tells an admin that an account waits for a place. */
  Mail waiting(User admin, User account);
}

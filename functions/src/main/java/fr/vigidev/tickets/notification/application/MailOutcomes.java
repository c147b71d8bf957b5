package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.MailEvent;
import java.util.Optional;

/** Where it is kept what became of mails to users. */
public interface MailOutcomes {

  /** Whose mail it was, as long as nobody noted so much of what became of it. */
  Optional<String> concerned(MailEvent event);

  /**
   * Notes what became of a mail, unless more is known already. It also proves that the provider
   * took the mail, should the function that sent it have died before it could note so.
   */
  void outcome(MailEvent event);
}

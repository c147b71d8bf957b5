package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.model.AccountEvent;
import java.util.function.Supplier;

/** Mails what an account event asks for, if there is anything to mail. */
public final class NotifyOfAccountEvent {
  private final AccountLetters letters;
  private final DeliverAccountMail deliverAccountMail;

  public NotifyOfAccountEvent(AccountLetters letters, DeliverAccountMail deliverAccountMail) {
    this.letters = letters;
    this.deliverAccountMail = deliverAccountMail;
  }

  /** Tells of an event. It can be told of the same event any number of times. */
  public Telling notify(AccountEvent event) {
    Telling telling = Telling.COMPLETE;
    for (AccountLetters.Letter letter : letters.of(event)) {
      if (!delivered(event, letter.recipient(), letter.mail())) {
        telling = Telling.INCOMPLETE;
      }
    }
    return telling;
  }

  private boolean delivered(AccountEvent event, String recipient, Supplier<Mail> mail) {
    return deliverAccountMail.deliver(
        new DeliverAccountMail.Delivery(event.id(), event.at(), recipient), mail);
  }
}

package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.notification.model.Outcome;
import fr.vigidev.tickets.people.application.NoteBounce;
import fr.vigidev.tickets.people.model.MailSettings;
import java.util.List;

/** Records what the provider tells of mails. It can be told the same any number of times. */
public final class RecordOutcomes {
  private final Mailings mailings;
  private final AccountDeliveries accountMails;
  private final NoteBounce noteBounce;

  public RecordOutcomes(Mailings mailings, AccountDeliveries accountMails, NoteBounce noteBounce) {
    this.mailings = mailings;
    this.accountMails = accountMails;
    this.noteBounce = noteBounce;
  }

  /** Records events, in any order. An old one told again does not close an address anew. */
  public void record(List<MailEvent> events) {
    for (MailEvent event : events) {
      record(event);
    }
  }

  private void record(MailEvent event) {
    switch (event.mark().kind()) {
      case MAILING -> recordMailToUser(event, mailings);
      case ACCOUNT -> recordMailToUser(event, accountMails);
      case INVITATION -> noteInvitation(event);
    }
  }

  /** The outcome last: once it is noted, the event is no news when it is told again. */
  private void recordMailToUser(MailEvent event, MailOutcomes mails) {
    mails
        .concerned(event)
        .ifPresent(
            uid -> {
              if (event.deadAddress()) {
                noteBounce.ofUser(uid, event.email(), bounce(event));
              }
              mails.outcome(event);
            });
  }

  /** Whoever invited learns of every mail that did not arrive: there is no other news of it. */
  private void noteInvitation(MailEvent event) {
    if (event.outcome() == Outcome.BOUNCED || event.outcome() == Outcome.DROPPED) {
      noteBounce.ofInvitation(event.mark().id(), event.email(), bounce(event));
    }
  }

  private static MailSettings.Bounce bounce(MailEvent event) {
    return new MailSettings.Bounce(event.at(), event.reason());
  }
}

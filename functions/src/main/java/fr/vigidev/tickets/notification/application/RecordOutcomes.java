package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.people.application.NoteBounce;
import fr.vigidev.tickets.people.model.MailSettings;
import java.util.List;

/** Records what the provider tells of mails. It can be told the same any number of times. */
public final class RecordOutcomes {
  private final Mailings mailings;
  private final NoteBounce noteBounce;

  public RecordOutcomes(Mailings mailings, NoteBounce noteBounce) {
    this.mailings = mailings;
    this.noteBounce = noteBounce;
  }

  /** Records events, in any order. An old one told again does not close an address anew. */
  public void record(List<MailEvent> events) {
    for (MailEvent event : events) {
      mailings.concerned(event).ifPresent(uid -> record(event, uid));
    }
  }

  /** The outcome last: once it is noted, the event is no news when it is told again. */
  private void record(MailEvent event, String uid) {
    if (event.deadAddress()) {
      noteBounce.note(uid, event.email(), new MailSettings.Bounce(event.at(), event.reason()));
    }
    mailings.outcome(event);
  }
}

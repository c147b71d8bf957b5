package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.notification.adapter.event.NotifyHandler;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreDeliveries;
import fr.vigidev.tickets.notification.adapter.mail.JteAccountMails;
import fr.vigidev.tickets.notification.adapter.mail.JteTicketMails;
import fr.vigidev.tickets.notification.adapter.sendgrid.SendGridMailSender;
import fr.vigidev.tickets.notification.application.DeliverMail;
import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.NotifyOfAccountEvent;
import fr.vigidev.tickets.notification.application.NotifyOfEvent;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreInvitations;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreUsers;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketReader;
import java.time.Clock;

/** What {@code notify} is made of. */
final class Notifying {
  private final Configuration configuration;
  private final Firestore firestore;
  private final Accounts accounts;
  private final Texts texts;
  private final Clock clock;

  Notifying(
      Configuration configuration,
      Firestore firestore,
      Accounts accounts,
      Texts texts,
      Clock clock) {
    this.configuration = configuration;
    this.firestore = firestore;
    this.accounts = accounts;
    this.texts = texts;
    this.clock = clock;
  }

  NotifyHandler handler() {
    Deliveries deliveries = new FirestoreDeliveries(firestore);
    DeliverMail deliverMail = new DeliverMail(deliveries, sender(), clock);
    NotifyOfEvent notifyOfEvent =
        new NotifyOfEvent(
            new FirestoreTicketReader(firestore),
            new FirestoreUsers(firestore),
            new JteTicketMails(texts, configuration.siteUrl()),
            deliverMail,
            deliveries,
            clock);
    NotifyOfAccountEvent notifyOfAccountEvent =
        new NotifyOfAccountEvent(
            accounts,
            new FirestoreInvitations(firestore),
            new JteAccountMails(texts, configuration.siteUrl()),
            deliverMail,
            clock);
    return new NotifyHandler(notifyOfEvent, notifyOfAccountEvent, deliveries, clock);
  }

  private SendGridMailSender sender() {
    String apiKey =
        configuration
            .sendGridApiKey()
            .orElseThrow(
                () -> new IllegalStateException("the variable SENDGRID_API_KEY is not set"));
    return new SendGridMailSender(
        apiKey, configuration.sendGridBaseUrl(), configuration.mailFrom());
  }
}

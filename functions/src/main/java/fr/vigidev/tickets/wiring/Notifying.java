package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.notification.adapter.event.NotifyHandler;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreAccountDeliveries;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreDeliveries;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreMailings;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreParkedEvents;
import fr.vigidev.tickets.notification.adapter.firestore.FirestorePresences;
import fr.vigidev.tickets.notification.adapter.mail.JteAccountMails;
import fr.vigidev.tickets.notification.adapter.mail.JteTicketMails;
import fr.vigidev.tickets.notification.adapter.sendgrid.SendGridMailSender;
import fr.vigidev.tickets.notification.application.AccountLetters;
import fr.vigidev.tickets.notification.application.DeliverAccountMail;
import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.MailSender;
import fr.vigidev.tickets.notification.application.Mailings;
import fr.vigidev.tickets.notification.application.NotifyOfAccountEvent;
import fr.vigidev.tickets.notification.application.NotifyOfEvent;
import fr.vigidev.tickets.notification.application.ParkedEvents;
import fr.vigidev.tickets.notification.application.Presences;
import fr.vigidev.tickets.notification.application.SendAgain;
import fr.vigidev.tickets.notification.application.SendDueMails;
import fr.vigidev.tickets.notification.application.SendNews;
import fr.vigidev.tickets.notification.application.TicketMails;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreClients;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreInvitations;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreUsers;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.application.FinishErasure;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketReader;
import fr.vigidev.tickets.ticket.application.TicketReader;
import java.time.Clock;

/** What sends mails: {@code notify} at once, {@code outbox-sweep} what waited. */
final class Notifying {
  private final Configuration configuration;
  private final Firestore firestore;
  private final Texts texts;
  private final Clock clock;
  private final TicketReader tickets;
  private final Users users;
  private final Presences presences;
  private final Deliveries deliveries;
  private final Mailings mailings;
  private final TicketMails mails;
  private final MailSender sender;

  Notifying(Configuration configuration, Firestore firestore, Texts texts, Clock clock) {
    this.configuration = configuration;
    this.firestore = firestore;
    this.texts = texts;
    this.clock = clock;
    this.tickets = new FirestoreTicketReader(firestore);
    this.users = new FirestoreUsers(firestore);
    this.presences = new FirestorePresences(firestore);
    this.deliveries = new FirestoreDeliveries(firestore);
    this.mailings = new FirestoreMailings(firestore, clock);
    MailConfiguration mail = configuration.mail();
    this.mails =
        new JteTicketMails(texts, configuration.siteUrl(), mail.from(), mail.unsubscribeLinks());
    this.sender =
        new SendGridMailSender(mail.requiredSendGridApiKey(), mail.sendGridBaseUrl(), mail.from());
  }

  NotifyHandler notifyHandler(Accounts accounts) {
    ParkedEvents parked = new FirestoreParkedEvents(firestore);
    NotifyOfEvent notifyOfEvent =
        new NotifyOfEvent(tickets, users, deliveries, sendNews(), parked, clock);
    NotifyOfAccountEvent notifyOfAccountEvent =
        new NotifyOfAccountEvent(
            new AccountLetters(
                accounts,
                users,
                new FirestoreClients(firestore),
                new FirestoreInvitations(firestore),
                new JteAccountMails(texts, configuration.siteUrl()),
                clock),
            new DeliverAccountMail(new FirestoreAccountDeliveries(firestore), sender, clock));
    FinishErasure finishErasure =
        new FinishErasure(accounts, new Forgetting(firestore, clock).forgetPeople());
    return new NotifyHandler(notifyOfEvent, notifyOfAccountEvent, finishErasure, parked, clock);
  }

  SendDueMails sendDueMails() {
    SendAgain sendAgain = new SendAgain(tickets, users, presences, mailings, mails, sender);
    return new SendDueMails(deliveries, mailings, sendNews(), sendAgain);
  }

  private SendNews sendNews() {
    return new SendNews(
        tickets,
        users,
        presences,
        deliveries,
        mailings,
        mails,
        sender,
        Ids::draw,
        configuration.mail().mostPerHour());
  }
}

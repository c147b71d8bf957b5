package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.functions.CloudEventsFunction;
import com.google.cloud.functions.HttpFunction;
import com.google.firebase.auth.FirebaseAuth;
import fr.vigidev.tickets.attachment.adapter.event.SweepFilesHandler;
import fr.vigidev.tickets.attachment.adapter.firestore.FirestorePreparations;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.attachment.adapter.storage.CloudFileStore;
import fr.vigidev.tickets.attachment.adapter.storage.CloudQuarantine;
import fr.vigidev.tickets.attachment.application.SweepFiles;
import fr.vigidev.tickets.notification.adapter.event.NotifyHandler;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreDeliveries;
import fr.vigidev.tickets.notification.adapter.mail.JteAccountMails;
import fr.vigidev.tickets.notification.adapter.mail.JteTicketMails;
import fr.vigidev.tickets.notification.adapter.sendgrid.SendGridMailSender;
import fr.vigidev.tickets.notification.application.DeliverMail;
import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.NotifyOfAccountEvent;
import fr.vigidev.tickets.notification.application.NotifyOfEvent;
import fr.vigidev.tickets.people.adapter.auth.FirebaseAccounts;
import fr.vigidev.tickets.people.adapter.auth.FirebaseIdTokens;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreInvitations;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreUsers;
import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.adapter.http.ClientRoutes;
import fr.vigidev.tickets.people.adapter.http.InvitationRoutes;
import fr.vigidev.tickets.people.adapter.http.MeRoutes;
import fr.vigidev.tickets.people.adapter.http.SignUpRoutes;
import fr.vigidev.tickets.people.adapter.http.UserRoutes;
import fr.vigidev.tickets.people.application.IdentifyCaller;
import fr.vigidev.tickets.platform.http.HealthRoute;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.http.Router;
import fr.vigidev.tickets.platform.outbox.FirestoreOutbox;
import fr.vigidev.tickets.platform.outbox.PubSubPublisher;
import fr.vigidev.tickets.platform.outbox.SweepHandler;
import fr.vigidev.tickets.platform.outbox.SweepOutbox;
import fr.vigidev.tickets.platform.pubsub.JobClock;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.project.adapter.http.ProjectRoutes;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketReader;
import fr.vigidev.tickets.ticket.adapter.http.OpenTicketRoute;
import fr.vigidev.tickets.ticket.adapter.http.ThreadRoutes;
import fr.vigidev.tickets.ticket.adapter.http.TicketRoutes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The doors of the product: what each deployed function is made of, for one configuration. */
public final class Functions {
  private static final String TICKET_EVENTS = "ticket-events";

  /** Milliseconds are what JavaScript shows and what ids are sorted by. */
  private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));

  private final Configuration configuration;
  private final Texts texts = Texts.french();
  private final Lazy<Firestore> firestore;
  private final Lazy<FirebaseAuth> auth;
  private final Lazy<PubSubPublisher> publisher;
  private final Lazy<Bucket> bucket;

  public Functions(Configuration configuration) {
    this.configuration = configuration;
    this.firestore = new Lazy<>(() -> GoogleServices.firestore(configuration));
    this.bucket = new Lazy<>(() -> GoogleServices.bucket(configuration));
    this.auth = new Lazy<>(() -> GoogleServices.auth(configuration));
    this.publisher =
        new Lazy<>(
            () -> new PubSubPublisher(GoogleServices.publisher(configuration, TICKET_EVENTS)));
  }

  /** Those of the environment of this process. */
  public static Functions fromEnvironment() {
    return new Functions(Configuration.of(System.getenv()));
  }

  /** The use cases behind the doors. */
  public Composition composition() {
    return new Composition(
        firestore.get(),
        bucket.get(),
        () -> new FirebaseAccounts(auth.get()),
        publisher.get(),
        configuration.firstAdminEmail(),
        clock);
  }

  /** {@code api}: everything over HTTP. */
  public HttpFunction api() {
    Composition useCases = composition();
    Callers callers =
        new Callers(new IdentifyCaller(new FirebaseIdTokens(auth.get()), useCases.users()));
    List<Route> routes = new ArrayList<>();
    routes.add(HealthRoute.route());
    routes.addAll(peopleRoutes(callers, useCases));
    routes.addAll(
        new ProjectRoutes(callers, useCases.createProject(), useCases.editProject(), texts)
            .routes());
    routes.add(new OpenTicketRoute(callers, useCases.openTicket(), texts).route());
    routes.addAll(
        new TicketRoutes(
                callers,
                new FirestoreTicketReader(firestore.get()),
                useCases.moveTicket(),
                useCases.assignTicket(),
                texts)
            .routes());
    routes.addAll(
        new ThreadRoutes(callers, useCases.postMessage(), useCases.writeNote(), texts).routes());
    return new Router(routes, texts);
  }

  private List<Route> peopleRoutes(Callers callers, Composition useCases) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new SignUpRoutes(useCases.signUp(), useCases.confirmSignUp(), useCases.askForMail())
            .routes());
    routes.addAll(
        new MeRoutes(callers, useCases.activateAccount(), useCases.changeName()).routes());
    routes.addAll(new UserRoutes(callers, useCases.users(), useCases.changeUser(), texts).routes());
    routes.addAll(
        new ClientRoutes(callers, useCases.registerClient(), useCases.editClient(), texts)
            .routes());
    routes.addAll(
        new InvitationRoutes(callers, useCases.invite(), useCases.settleInvitation(), texts)
            .routes());
    return routes;
  }

  /** {@code notify}: mails, on events. */
  public CloudEventsFunction notifyFunction() {
    Deliveries deliveries = new FirestoreDeliveries(firestore.get());
    String apiKey =
        configuration
            .sendGridApiKey()
            .orElseThrow(
                () -> new IllegalStateException("the variable SENDGRID_API_KEY is not set"));
    SendGridMailSender sender =
        new SendGridMailSender(apiKey, configuration.sendGridBaseUrl(), configuration.mailFrom());
    DeliverMail deliverMail = new DeliverMail(deliveries, sender, clock);
    NotifyOfEvent notifyOfEvent =
        new NotifyOfEvent(
            new FirestoreTicketReader(firestore.get()),
            new FirestoreUsers(firestore.get()),
            new JteTicketMails(texts, configuration.siteUrl()),
            deliverMail,
            deliveries,
            clock);
    NotifyOfAccountEvent notifyOfAccountEvent =
        new NotifyOfAccountEvent(
            new FirebaseAccounts(auth.get()),
            new FirestoreInvitations(firestore.get()),
            new JteAccountMails(texts, configuration.siteUrl()),
            deliverMail,
            clock);
    return new NotifyHandler(notifyOfEvent, notifyOfAccountEvent, deliveries, clock);
  }

  /** {@code outbox-sweep}: publishes what was left behind. */
  public CloudEventsFunction outboxSweep() {
    SweepOutbox sweep = new SweepOutbox(publisher.get(), new FirestoreOutbox(firestore.get()));
    return new SweepHandler(sweep, new JobClock(clock));
  }

  /** {@code file-sweep}: removes files that nothing shows. */
  public CloudEventsFunction fileSweep() {
    SweepFiles sweep =
        new SweepFiles(
            new CloudQuarantine(bucket.get()),
            new FirestorePreparations(firestore.get()),
            new CloudFileStore(bucket.get()));
    return new SweepFilesHandler(sweep, new JobClock(clock));
  }
}

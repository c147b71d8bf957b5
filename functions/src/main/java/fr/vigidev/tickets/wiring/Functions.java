package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.functions.CloudEventsFunction;
import com.google.cloud.functions.HttpFunction;
import com.google.firebase.auth.FirebaseAuth;
import fr.vigidev.tickets.analytics.adapter.event.CatchUpJob;
import fr.vigidev.tickets.analytics.adapter.event.NightJob;
import fr.vigidev.tickets.analytics.adapter.event.ShareJob;
import fr.vigidev.tickets.analytics.application.CatchUp;
import fr.vigidev.tickets.analytics.application.CheckShare;
import fr.vigidev.tickets.attachment.adapter.event.SweepFilesJob;
import fr.vigidev.tickets.attachment.adapter.firestore.FirestoreClaims;
import fr.vigidev.tickets.attachment.adapter.firestore.FirestorePreparations;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.attachment.adapter.storage.CloudFileStore;
import fr.vigidev.tickets.attachment.adapter.storage.CloudQuarantine;
import fr.vigidev.tickets.attachment.application.SweepFiles;
import fr.vigidev.tickets.people.adapter.auth.FirebaseAccounts;
import fr.vigidev.tickets.people.adapter.auth.FirebaseIdTokens;
import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.application.IdentifyCaller;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.http.Router;
import fr.vigidev.tickets.platform.outbox.FirestoreOutbox;
import fr.vigidev.tickets.platform.outbox.PubSubPublisher;
import fr.vigidev.tickets.platform.outbox.PublishCommitted;
import fr.vigidev.tickets.platform.outbox.SweepOutbox;
import fr.vigidev.tickets.platform.outbox.SweepOutboxJob;
import fr.vigidev.tickets.platform.pubsub.JobClock;
import fr.vigidev.tickets.platform.pubsub.ScheduledJob;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.adapter.event.PublishedTicketEvents;
import fr.vigidev.tickets.ticket.adapter.event.WatchUrgentTicketsJob;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketStore;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreUrgentTickets;
import fr.vigidev.tickets.ticket.application.WatchUrgentTickets;
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
        new Callers(
            new IdentifyCaller(new FirebaseIdTokens(auth.get()), useCases.people().users()));
    List<Route> routes = new ArrayList<>(new ApiRoutes(callers, texts, clock).of(useCases));
    routes.addAll(new MailRoutes(callers, configuration.mail(), texts, clock).of(useCases));
    return new Router(routes, texts);
  }

  /** {@code notify}: mails, on events. */
  public CloudEventsFunction notifyFunction() {
    return notifying().notifyHandler(new FirebaseAccounts(auth.get()));
  }

  /** {@code outbox-sweep}: publishes what was left behind, and mails what waited. */
  public CloudEventsFunction outboxSweep() {
    SweepOutbox sweep = new SweepOutbox(publisher.get(), new FirestoreOutbox(firestore.get()));
    return scheduled(
        new InTurn(List.of(new SweepOutboxJob(sweep), notifying().sendDueMails()::send)));
  }

  /** {@code nightly-analytics}: figures, and what else is done at night. */
  public CloudEventsFunction nightlyAnalytics() {
    return scheduled(
        new NightJob(composition().analytics().night(configuration.retention().periods())));
  }

  private Notifying notifying() {
    return new Notifying(configuration, firestore.get(), texts, clock);
  }

  /**
   * {@code urgent-watch}: alerts for urgent tickets that nobody takes, figures when much is to be
   * counted before the night, and what the last nights have ordered to be checked.
   */
  public CloudEventsFunction urgentWatch() {
    PublishCommitted publication =
        new PublishCommitted(publisher.get(), new FirestoreOutbox(firestore.get()));
    WatchUrgentTickets watch =
        new WatchUrgentTickets(
            new FirestoreTicketStore(firestore.get()),
            new FirestoreUrgentTickets(firestore.get()),
            new PublishedTicketEvents(publication),
            configuration.vigilance(),
            Ids::ofEntry);
    CatchUp catchUp = AnalyticsUseCases.catchUp(firestore.get(), clock);
    CheckShare share = AnalyticsUseCases.checkShare(firestore.get(), clock);
    return scheduled(
        new InTurn(
            List.of(
                new WatchUrgentTicketsJob(watch), new CatchUpJob(catchUp), new ShareJob(share))));
  }

  /** {@code file-sweep}: removes files that nothing shows. */
  public CloudEventsFunction fileSweep() {
    SweepFiles sweep =
        new SweepFiles(
            new CloudQuarantine(bucket.get()),
            new FirestoreClaims(firestore.get()),
            new FirestorePreparations(firestore.get()),
            new CloudFileStore(bucket.get()),
            configuration.retention().uploads());
    return scheduled(new SweepFilesJob(sweep));
  }

  private ScheduledJob scheduled(ScheduledJob.Job job) {
    return new ScheduledJob(job, new JobClock(clock));
  }
}

package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreOwnMails;
import fr.vigidev.tickets.people.adapter.event.PublishedAccountEvents;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreInvitations;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.personaldata.application.GatherPersonalData;
import fr.vigidev.tickets.platform.outbox.FirestoreOutbox;
import fr.vigidev.tickets.platform.outbox.Outbox;
import fr.vigidev.tickets.platform.outbox.PublishCommitted;
import fr.vigidev.tickets.platform.outbox.Publisher;
import fr.vigidev.tickets.ticket.adapter.event.PublishedTicketEvents;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreOwnWork;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The use cases, put together over Firestore by feature. Here and in what it is made of adapters
 * are chosen; {@link Functions} puts doors before them.
 */
public final class Composition {
  private final Firestore firestore;
  private final Supplier<? extends Accounts> accounts;
  private final PeopleUseCases people;
  private final ProjectUseCases projects;
  private final TicketUseCases tickets;
  private final CannedReplyUseCases cannedReplies;
  private final AnalyticsUseCases analytics;
  private final MailUseCases mails;

  /**
   * @param bucket where files are
   * @param accounts what people sign in with; asked for by the acts that touch it alone
   * @param publisher where events go once they are committed
   * @param clock what time it is for the use cases
   */
  public Composition(
      Firestore firestore,
      Bucket bucket,
      Supplier<? extends Accounts> accounts,
      Publisher publisher,
      Optional<String> firstAdminEmail,
      Clock clock) {
    this.firestore = firestore;
    this.accounts = accounts;
    Outbox outbox = new FirestoreOutbox(firestore);
    PublishCommitted publication = new PublishCommitted(publisher, outbox);
    this.people =
        new PeopleUseCases(
            firestore,
            accounts,
            new PublishedAccountEvents(publication, outbox),
            firstAdminEmail,
            clock);
    this.projects = new ProjectUseCases(firestore, clock);
    this.tickets =
        new TicketUseCases(firestore, bucket, new PublishedTicketEvents(publication), clock);
    this.cannedReplies = new CannedReplyUseCases(firestore, clock);
    this.analytics = new AnalyticsUseCases(firestore, tickets.closeSettled(), clock);
    this.mails = new MailUseCases(firestore, people.noteBounce(), clock);
  }

  /** Those around accounts, invitations and Clients. */
  public PeopleUseCases people() {
    return people;
  }

  /** Those around projects. */
  public ProjectUseCases projects() {
    return projects;
  }

  /** Those around mails that were sent. */
  public MailUseCases mails() {
    return mails;
  }

  /** Those around tickets. */
  public TicketUseCases tickets() {
    return tickets;
  }

  /** Those around canned replies. */
  public CannedReplyUseCases cannedReplies() {
    return cannedReplies;
  }

  /** Gathers what is kept of a person. */
  public GatherPersonalData gatherPersonalData() {
    return new GatherPersonalData(
        people.users(),
        accounts.get(),
        new FirestoreInvitations(firestore),
        new FirestoreOwnWork(firestore),
        new FirestoreOwnMails(firestore));
  }

  /** Those around figures. */
  public AnalyticsUseCases analytics() {
    return analytics;
  }
}

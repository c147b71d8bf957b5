package fr.vigidev.tickets.wiring;

import com.github.f4b6a3.ulid.UlidCreator;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.attachment.adapter.firestore.FirestorePreparations;
import fr.vigidev.tickets.attachment.adapter.media.MediaInspector;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.attachment.adapter.storage.CloudFileStore;
import fr.vigidev.tickets.attachment.adapter.storage.CloudQuarantine;
import fr.vigidev.tickets.attachment.application.PrepareAttachments;
import fr.vigidev.tickets.people.adapter.event.PublishedAccountEvents;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreClients;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreMailAllowance;
import fr.vigidev.tickets.people.adapter.firestore.FirestorePendingSignUps;
import fr.vigidev.tickets.people.adapter.firestore.FirestorePeopleStore;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreUsers;
import fr.vigidev.tickets.people.application.AccountEvents;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.application.ActivateAccount;
import fr.vigidev.tickets.people.application.AskForMail;
import fr.vigidev.tickets.people.application.ChangeName;
import fr.vigidev.tickets.people.application.ChangeUser;
import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.application.ConfirmSignUp;
import fr.vigidev.tickets.people.application.EditClient;
import fr.vigidev.tickets.people.application.Invite;
import fr.vigidev.tickets.people.application.MailAllowance;
import fr.vigidev.tickets.people.application.PendingSignUps;
import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.people.application.RegisterClient;
import fr.vigidev.tickets.people.application.SettleInvitation;
import fr.vigidev.tickets.people.application.SignUp;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.platform.outbox.FirestoreOutbox;
import fr.vigidev.tickets.platform.outbox.Outbox;
import fr.vigidev.tickets.platform.outbox.PublishCommitted;
import fr.vigidev.tickets.platform.outbox.Publisher;
import fr.vigidev.tickets.project.adapter.firestore.FirestoreProjectStore;
import fr.vigidev.tickets.project.adapter.firestore.FirestoreProjects;
import fr.vigidev.tickets.project.application.CreateProject;
import fr.vigidev.tickets.project.application.EditProject;
import fr.vigidev.tickets.project.application.ProjectStore;
import fr.vigidev.tickets.project.application.Projects;
import fr.vigidev.tickets.ticket.adapter.event.PublishedTicketEvents;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreNameCopies;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketStore;
import fr.vigidev.tickets.ticket.application.AssignTicket;
import fr.vigidev.tickets.ticket.application.Attachments;
import fr.vigidev.tickets.ticket.application.CommittedEvents;
import fr.vigidev.tickets.ticket.application.MoveTicket;
import fr.vigidev.tickets.ticket.application.OpenTicket;
import fr.vigidev.tickets.ticket.application.PostMessage;
import fr.vigidev.tickets.ticket.application.TicketStore;
import fr.vigidev.tickets.ticket.application.WriteNote;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The use cases, put together over Firestore. This is the one place that chooses adapters; {@link
 * Functions} puts doors before it.
 */
public final class Composition {
  private final SecureRandom random = new SecureRandom();
  private final Optional<String> firstAdminEmail;
  private final Clock clock;
  private final Supplier<? extends Accounts> accounts;
  private final Users users;
  private final Clients clients;
  private final PeopleStore people;
  private final PendingSignUps signUps;
  private final MailAllowance allowance;
  private final AccountEvents accountEvents;
  private final Projects projects;
  private final ProjectStore projectStore;
  private final FirestoreNameCopies nameCopies;
  private final TicketStore tickets;
  private final CommittedEvents events;
  private final Attachments attachments;

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
    this.firstAdminEmail = firstAdminEmail;
    this.clock = clock;
    this.accounts = accounts;
    this.users = new FirestoreUsers(firestore);
    this.clients = new FirestoreClients(firestore);
    this.people = new FirestorePeopleStore(firestore);
    this.signUps = new FirestorePendingSignUps(firestore);
    this.allowance = new FirestoreMailAllowance(firestore);
    this.projects = new FirestoreProjects(firestore);
    this.projectStore = new FirestoreProjectStore(firestore);
    this.nameCopies = new FirestoreNameCopies(firestore);
    this.tickets = new FirestoreTicketStore(firestore);
    this.attachments =
        new PrepareAttachments(
            new CloudQuarantine(bucket),
            new MediaInspector(),
            new CloudFileStore(bucket),
            new FirestorePreparations(firestore),
            Composition::newId,
            clock);
    Outbox outbox = new FirestoreOutbox(firestore);
    PublishCommitted publication = new PublishCommitted(publisher, outbox);
    this.accountEvents = new PublishedAccountEvents(publication, outbox);
    this.events = new PublishedTicketEvents(publication);
  }

  /** The accounts. */
  public Users users() {
    return users;
  }

  /** Signs somebody up. */
  public SignUp signUp() {
    return new SignUp(
        signUps,
        allowance,
        accountEvents,
        () -> SignUpCode.draw(random),
        Composition::newId,
        clock);
  }

  /** Makes the account of a sign-up. */
  public ConfirmSignUp confirmSignUp() {
    return new ConfirmSignUp(signUps, accounts.get(), users, clock);
  }

  /** Takes the wish for a mail to an account. */
  public AskForMail askForMail() {
    return new AskForMail(allowance, accountEvents, Composition::newId, clock);
  }

  /** Gives a person with a confirmed address its account. */
  public ActivateAccount activateAccount() {
    return new ActivateAccount(people, firstAdminEmail, clock);
  }

  /** Lets a person go by another name. */
  public ChangeName changeName() {
    return new ChangeName(people);
  }

  /** Puts an account in its place. */
  public ChangeUser changeUser() {
    return new ChangeUser(people, uid -> accounts.get().endSessions(uid));
  }

  /** Invites somebody. */
  public Invite invite() {
    return new Invite(people, accountEvents, Composition::newId, clock);
  }

  /** Takes an invitation back, or sends it once more. */
  public SettleInvitation settleInvitation() {
    return new SettleInvitation(people, accountEvents, Composition::newId, clock);
  }

  /** Makes a company a Client. */
  public RegisterClient registerClient() {
    return new RegisterClient(people, Composition::newId, clock);
  }

  /** Changes a Client. */
  public EditClient editClient() {
    return new EditClient(people, nameCopies::renameClient);
  }

  /** Opens a project. */
  public CreateProject createProject() {
    return new CreateProject(projectStore, clients, Composition::newId, clock);
  }

  /** Changes a project. */
  public EditProject editProject() {
    return new EditProject(projectStore, clients, nameCopies::renameProject);
  }

  /** Opens a ticket. */
  public OpenTicket openTicket() {
    return new OpenTicket(
        tickets,
        projects,
        clients,
        attachments,
        events,
        () -> TicketRef.draw(random),
        Composition::newEntryId,
        clock);
  }

  /** Writes to the other party of a ticket. */
  public PostMessage postMessage() {
    return new PostMessage(tickets, attachments, events, Composition::newEntryId, clock);
  }

  /** Leaves a note to the team. */
  public WriteNote writeNote() {
    return new WriteNote(tickets, attachments, events, Composition::newEntryId, clock);
  }

  /** Moves a ticket along the workflow. */
  public MoveTicket moveTicket() {
    return new MoveTicket(tickets, events, Composition::newEntryId, clock);
  }

  /** Puts somebody in charge of a ticket. */
  public AssignTicket assignTicket() {
    return new AssignTicket(tickets, users, events, Composition::newEntryId, clock);
  }

  private static String newEntryId(Instant at) {
    return UlidCreator.getMonotonicUlid(at.toEpochMilli()).toString();
  }

  private static String newId() {
    return UlidCreator.getUlid().toString().toLowerCase(Locale.ROOT);
  }
}

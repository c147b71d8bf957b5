package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.attachment.adapter.firestore.FirestorePreparations;
import fr.vigidev.tickets.attachment.adapter.media.MediaInspector;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.attachment.adapter.storage.CloudFileStore;
import fr.vigidev.tickets.attachment.adapter.storage.CloudQuarantine;
import fr.vigidev.tickets.attachment.application.PrepareAttachments;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreClients;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreUsers;
import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.project.adapter.firestore.FirestoreProjects;
import fr.vigidev.tickets.project.application.Projects;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreSettledTickets;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketLists;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketReader;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketStore;
import fr.vigidev.tickets.ticket.application.AssignTicket;
import fr.vigidev.tickets.ticket.application.Attachments;
import fr.vigidev.tickets.ticket.application.CloseSettled;
import fr.vigidev.tickets.ticket.application.CommittedEvents;
import fr.vigidev.tickets.ticket.application.MarkDuplicate;
import fr.vigidev.tickets.ticket.application.MoveTicket;
import fr.vigidev.tickets.ticket.application.OpenTicket;
import fr.vigidev.tickets.ticket.application.PostMessage;
import fr.vigidev.tickets.ticket.application.PrioritiseTicket;
import fr.vigidev.tickets.ticket.application.SettledTickets;
import fr.vigidev.tickets.ticket.application.ShareTicket;
import fr.vigidev.tickets.ticket.application.TicketLists;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.application.TicketRows;
import fr.vigidev.tickets.ticket.application.TicketStore;
import fr.vigidev.tickets.ticket.application.WriteNote;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.security.SecureRandom;
import java.time.Clock;

/** The use cases around tickets, put together over Firestore. */
public final class TicketUseCases {
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private final Users users;
  private final Clients clients;
  private final Projects projects;
  private final TicketStore tickets;
  private final TicketReader reader;
  private final FirestoreTicketLists lists;
  private final SettledTickets settled;
  private final Attachments attachments;
  private final CommittedEvents events;

  TicketUseCases(Firestore firestore, Bucket bucket, CommittedEvents events, Clock clock) {
    this.clock = clock;
    this.users = new FirestoreUsers(firestore);
    this.clients = new FirestoreClients(firestore);
    this.projects = new FirestoreProjects(firestore);
    this.tickets = new FirestoreTicketStore(firestore);
    this.reader = new FirestoreTicketReader(firestore);
    this.lists = new FirestoreTicketLists(firestore);
    this.settled = new FirestoreSettledTickets(firestore);
    this.attachments =
        new PrepareAttachments(
            new CloudQuarantine(bucket),
            new MediaInspector(),
            new CloudFileStore(bucket),
            new FirestorePreparations(firestore),
            Ids::draw,
            clock);
    this.events = events;
  }

  /** Lists tickets. */
  public TicketLists lists() {
    return lists;
  }

  /** Lists tickets as rows of a table. */
  public TicketRows rows() {
    return lists;
  }

  /** Looks tickets up. */
  public TicketReader reader() {
    return reader;
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
        Ids::ofEntry,
        clock);
  }

  /** Writes to the other party of a ticket. */
  public PostMessage postMessage() {
    return new PostMessage(tickets, attachments, events, Ids::ofEntry, clock);
  }

  /** Leaves a note to the team. */
  public WriteNote writeNote() {
    return new WriteNote(tickets, attachments, events, Ids::ofEntry, clock);
  }

  /** Moves a ticket along the workflow. */
  public MoveTicket moveTicket() {
    return new MoveTicket(tickets, events, Ids::ofEntry, clock);
  }

  /** Puts somebody in charge of a ticket. */
  public AssignTicket assignTicket() {
    return new AssignTicket(tickets, users, events, Ids::ofEntry, clock);
  }

  /** Gives a ticket another priority. */
  public PrioritiseTicket prioritiseTicket() {
    return new PrioritiseTicket(tickets, events, Ids::ofEntry, clock);
  }

  /** Asks somebody of the team to look at a ticket too. */
  public ShareTicket shareTicket() {
    return new ShareTicket(tickets, users, attachments, events, Ids::ofEntry, clock);
  }

  /** Closes a ticket because another asks for the same. */
  public MarkDuplicate markDuplicate() {
    return new MarkDuplicate(tickets, attachments, events, Ids::ofEntry, clock);
  }

  /** Closes tickets that were resolved long ago. */
  CloseSettled closeSettled() {
    return new CloseSettled(settled, tickets, events, Ids::ofEntry);
  }
}

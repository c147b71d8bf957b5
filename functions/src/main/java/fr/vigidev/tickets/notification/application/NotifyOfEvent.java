package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Audience;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells everybody whom an event concerns, but for its author, once each. */
public final class NotifyOfEvent {
  private final TicketReader tickets;
  private final Users users;
  private final TicketMails mails;
  private final DeliverMail deliverMail;
  private final Deliveries deliveries;
  private final Clock clock;

  public NotifyOfEvent(
      TicketReader tickets,
      Users users,
      TicketMails mails,
      DeliverMail deliverMail,
      Deliveries deliveries,
      Clock clock) {
    this.tickets = tickets;
    this.users = users;
    this.mails = mails;
    this.deliverMail = deliverMail;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** Tells of an event. It can be told of the same event any number of times. */
  public Telling notify(TicketEvent event) {
    Optional<Function<User, Mail>> letter = letter(event);
    if (letter.isEmpty()) {
      deliveries.park(event.id(), event.toString(), "there is no such ticket", clock.instant());
      return Telling.COMPLETE;
    }
    Telling telling = Telling.COMPLETE;
    for (User recipient : recipients(event)) {
      DeliverMail.Delivery delivery =
          new DeliverMail.Delivery(event.id(), event.at(), recipient.uid());
      if (!deliverMail.deliver(delivery, () -> letter.get().apply(recipient))) {
        telling = Telling.INCOMPLETE;
      }
    }
    return telling;
  }

  private List<User> recipients(TicketEvent event) {
    List<User> audience =
        switch (Audience.of(event.type())) {
          case TEAM -> users.activeStaff();
          case CLIENT_USERS -> users.activeUsersOf(event.clientId());
        };
    return audience.stream().filter(user -> !user.uid().equals(event.actorUid())).toList();
  }

  /** How to write to one recipient; empty when the ticket of the event does not exist. */
  private Optional<Function<User, Mail>> letter(TicketEvent event) {
    return switch (event.type()) {
      case TICKET_CREATED -> {
        Optional<Ticket> ticket = tickets.ticket(event.ref());
        yield ticket.map(each -> member -> mails.ticketCreated(each, member));
      }
      case STATUS_CHANGED -> {
        Optional<PortalTicket> ticket = tickets.portalTicket(event.clientId(), event.ref());
        List<PortalEntry> entries =
            tickets.portalEntries(event.clientId(), event.ref(), event.entryIds());
        yield ticket.map(each -> user -> mails.statusChanged(each, entries, user));
      }
    };
  }
}

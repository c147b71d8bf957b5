package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import java.util.List;

/** Writes mails. What goes to a Client can only be written from its side of the ticket. */
public interface TicketMails {

  /** Tells a member of the team of a new ticket. */
  Mail ticketCreated(Ticket ticket, User member);

  /**
   * Tells a user of the Client that its ticket moved.
   *
   * @param entries what happened in the act, oldest first
   */
  Mail statusChanged(PortalTicket ticket, List<PortalEntry> entries, User clientUser);
}

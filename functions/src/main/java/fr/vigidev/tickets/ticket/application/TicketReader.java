package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Optional;

/** Looks tickets up, from the side of the staff and from that of a Client. */
public interface TicketReader {

  /** The whole ticket, for the staff. */
  Optional<Ticket> ticket(TicketRef ref);

  /** Those timeline entries of a ticket, for the staff, in the order asked. */
  List<Entry> entries(TicketRef ref, List<String> entryIds);

  /** What a Client may see of a ticket; empty when it is not its own. */
  Optional<PortalTicket> portalTicket(String clientId, TicketRef ref);

  /** What a Client may see of those timeline entries, in the order asked. */
  List<PortalEntry> portalEntries(String clientId, TicketRef ref, List<String> entryIds);
}

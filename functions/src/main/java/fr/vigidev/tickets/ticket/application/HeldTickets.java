package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;

/** Which tickets a member of the team is in charge of. */
@FunctionalInterface
public interface HeldTickets {

  /** Those that are open. */
  List<TicketRef> openHeldBy(String uid);
}

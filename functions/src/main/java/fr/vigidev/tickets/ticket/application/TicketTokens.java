package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.platform.search.SearchTokens;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.ProjectRef;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;

/**
 * What a ticket is found by. The description comes last: it alone can have more words than are
 * kept.
 */
public final class TicketTokens {
  /** Keeps a document, and its index entries, far below what Firestore takes; see decision 0019. */
  public static final int MOST = 2_000;

  private TicketTokens() {}

  /** What the staff finds a ticket by. */
  public static List<String> of(Ticket ticket) {
    return tokens(
        ticket.ref(),
        ticket.title(),
        ticket.project(),
        ticket.client().name(),
        ticket.description());
  }

  /** What its Client finds it by: nothing that it does not see. */
  public static List<String> of(PortalTicket ticket) {
    return tokens(ticket.ref(), ticket.title(), ticket.project(), "", ticket.description());
  }

  /** A reference is also found by its characters alone, and without its dash. */
  private static List<String> tokens(
      TicketRef ref, String title, ProjectRef project, String clientName, String description) {
    return SearchTokens.of(
        MOST,
        ref.value(),
        ref.value().replace("-", ""),
        title,
        project.name(),
        project.address(),
        clientName,
        description);
  }
}

package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.time.Instant;
import java.util.List;

/** What happened on a ticket as its Client may know it. Nothing internal has a place in it. */
public record PortalStory(PortalTicket ticket, List<News> news) {
  public PortalStory {
    news = List.copyOf(news);
  }

  /** One event, with the entries that tell it. */
  public record News(TicketEvent.Type event, Instant at, List<PortalEntry> entries) {
    public News {
      entries = List.copyOf(entries);
    }
  }
}

package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.time.Instant;
import java.util.List;

/** What happened on a ticket, for the team alone. */
public record TeamStory(Ticket ticket, List<News> news) {
  public TeamStory {
    news = List.copyOf(news);
  }

  /** One event, with the entries that tell it. */
  public record News(TicketEvent.Type event, Instant at, List<Entry> entries) {
    public News {
      entries = List.copyOf(entries);
    }
  }
}

package fr.vigidev.tickets.ticket.adapter.event;

import fr.vigidev.tickets.platform.outbox.PublishCommitted;
import fr.vigidev.tickets.ticket.application.CommittedEvents;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.util.List;

/** Publishes committed ticket events over Pub/Sub. */
public final class PublishedTicketEvents implements CommittedEvents {
  private final PublishCommitted publication;

  public PublishedTicketEvents(PublishCommitted publication) {
    this.publication = publication;
  }

  @Override
  public void publish(List<TicketEvent> events) {
    publication.publish(events.stream().map(TicketEventJson::message).toList());
  }
}

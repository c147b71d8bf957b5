package fr.vigidev.tickets.people.adapter.event;

import fr.vigidev.tickets.people.application.AccountEvents;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.platform.outbox.Outbox;
import fr.vigidev.tickets.platform.outbox.PublishCommitted;
import java.util.List;

/** Publishes account events over Pub/Sub, beside those of tickets. */
public final class PublishedAccountEvents implements AccountEvents {
  private final PublishCommitted publication;
  private final Outbox outbox;

  public PublishedAccountEvents(PublishCommitted publication, Outbox outbox) {
    this.publication = publication;
    this.outbox = outbox;
  }

  @Override
  public void publish(AccountEvent event) {
    publication.publish(List.of(AccountEventJson.message(event)));
  }

  @Override
  public void tell(AccountEvent event) {
    outbox.add(AccountEventJson.message(event));
    publish(event);
  }
}

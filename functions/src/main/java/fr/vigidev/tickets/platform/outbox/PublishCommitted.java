package fr.vigidev.tickets.platform.outbox;

import fr.vigidev.tickets.platform.log.Log;
import java.util.List;

/** Publishes what was just committed, and clears it from the outbox. */
public final class PublishCommitted {
  private static final Log LOG = Log.of(PublishCommitted.class);

  private final Publisher publisher;
  private final Outbox outbox;

  public PublishCommitted(Publisher publisher, Outbox outbox) {
    this.publisher = publisher;
    this.outbox = outbox;
  }

  /**
   * Publishes as much as it can. The act is committed, so that a failure here must not fail it: the
   * sweep comes back for what stays in the outbox.
   */
  public void publish(List<OutboxMessage> messages) {
    for (OutboxMessage message : messages) {
      try {
        publisher.publish(message);
        outbox.remove(message.id());
      } catch (Publisher.PublicationFailed | RuntimeException e) {
        LOG.warn("event " + message.id() + " stays in the outbox: " + e);
      }
    }
  }
}

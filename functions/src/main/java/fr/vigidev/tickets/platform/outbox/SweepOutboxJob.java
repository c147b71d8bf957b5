package fr.vigidev.tickets.platform.outbox;

import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.ScheduledJob;
import java.time.Instant;

/** Publishes what was left in the outbox, and says how much it was. */
public record SweepOutboxJob(SweepOutbox sweepOutbox) implements ScheduledJob.Job {
  private static final Log LOG = Log.of(SweepOutboxJob.class);

  @Override
  public void run(Instant now) throws Publisher.PublicationFailed {
    try {
      int published = sweepOutbox.sweep(now);
      if (published > 0) {
        LOG.warn(published + " events had been left in the outbox and are published now");
      }
    } catch (Publisher.PublicationFailed e) {
      // Counted for the alert of a stuck outbox, which would else be told of recoveries alone.
      LOG.warn("events are left in the outbox: " + e.getMessage());
      throw e;
    }
  }
}

package fr.vigidev.tickets.platform.outbox;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.Delivery;
import fr.vigidev.tickets.platform.pubsub.JobClock;
import io.cloudevents.CloudEvent;

/** Runs the sweep when its schedule says so. */
public final class SweepHandler implements CloudEventsFunction {
  private static final Log LOG = Log.of(SweepHandler.class);

  private final SweepOutbox sweepOutbox;
  private final JobClock clock;

  public SweepHandler(SweepOutbox sweepOutbox, JobClock clock) {
    this.sweepOutbox = sweepOutbox;
    this.clock = clock;
  }

  @Override
  public void accept(CloudEvent event) throws Publisher.PublicationFailed {
    String text = Delivery.of(event).map(Delivery::text).orElse("");
    int published = sweepOutbox.sweep(clock.moment(text));
    if (published > 0) {
      LOG.warn(published + " events had been left in the outbox and are published now");
    }
  }
}

package fr.vigidev.tickets.analytics.adapter.event;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.analytics.application.Night;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.analytics.model.RunReport;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.Delivery;
import fr.vigidev.tickets.platform.pubsub.JobClock;
import io.cloudevents.CloudEvent;

/** Runs the night when its schedule says so. */
public final class NightHandler implements CloudEventsFunction {
  private static final Log LOG = Log.of(NightHandler.class);

  private final Night night;
  private final JobClock clock;

  public NightHandler(Night night, JobClock clock) {
    this.night = night;
    this.clock = clock;
  }

  /**
   * Runs it.
   *
   * @throws IllegalStateException when a part broke off, so that it is delivered again
   */
  @Override
  public void accept(CloudEvent event) {
    String text = Delivery.of(event).map(Delivery::text).orElse("");
    RunReport report = night.run(clock.moment(text));
    for (PartReport part : report.parts()) {
      LOG.info("%s: %s, %d repaired".formatted(part.name(), part.counts(), part.repairs().size()));
    }
    if (report.failed()) {
      throw new IllegalStateException("a part of the night broke off");
    }
  }
}

package fr.vigidev.tickets.attachment.adapter.event;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.attachment.application.SweepFiles;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.Delivery;
import fr.vigidev.tickets.platform.pubsub.JobClock;
import io.cloudevents.CloudEvent;

/** Runs the sweep when its schedule says so. */
public final class SweepFilesHandler implements CloudEventsFunction {
  private static final Log LOG = Log.of(SweepFilesHandler.class);

  private final SweepFiles sweepFiles;
  private final JobClock clock;

  public SweepFilesHandler(SweepFiles sweepFiles, JobClock clock) {
    this.sweepFiles = sweepFiles;
    this.clock = clock;
  }

  @Override
  public void accept(CloudEvent event) {
    String text = Delivery.of(event).map(Delivery::text).orElse("");
    SweepFiles.Swept swept = sweepFiles.sweep(clock.moment(text));
    if (swept.uploads() + swept.claims() + swept.preparations() > 0) {
      LOG.info(
          "%d uploads, %d claims and %d preparations were removed"
              .formatted(swept.uploads(), swept.claims(), swept.preparations()));
    }
  }
}

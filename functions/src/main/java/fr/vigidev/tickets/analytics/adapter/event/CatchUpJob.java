package fr.vigidev.tickets.analytics.adapter.event;

import fr.vigidev.tickets.analytics.application.CatchUp;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.ScheduledJob;
import java.time.Instant;

/** Counts what waits between nights, and says when there was much. */
public record CatchUpJob(CatchUp catchUp) implements ScheduledJob.Job {
  private static final Log LOG = Log.of(CatchUpJob.class);

  @Override
  public void run(Instant now) {
    int counted = catchUp.catchUp(now);
    if (counted > 0) {
      LOG.info(counted + " tickets were counted between nights");
    }
  }
}

package fr.vigidev.tickets.analytics.adapter.event;

import fr.vigidev.tickets.analytics.application.Night;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.analytics.model.RunReport;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.ScheduledJob;
import java.time.Instant;

/** Runs the night, and says what was done. */
public record NightJob(Night night) implements ScheduledJob.Job {
  private static final Log LOG = Log.of(NightJob.class);

  /**
   * Runs it.
   *
   * @throws IllegalStateException when a part broke off
   */
  @Override
  public void run(Instant now) {
    RunReport report = night.run(now);
    for (PartReport part : report.parts()) {
      LOG.info("%s: %s, %d repaired".formatted(part.name(), part.counts(), part.repairs().size()));
    }
    if (report.failed()) {
      throw new IllegalStateException("a part of the night broke off");
    }
  }
}

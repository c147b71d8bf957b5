package fr.vigidev.tickets.attachment.adapter.event;

import fr.vigidev.tickets.attachment.application.SweepFiles;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.ScheduledJob;
import java.time.Instant;

/** Removes files that nothing shows, and says how many. */
public record SweepFilesJob(SweepFiles sweepFiles) implements ScheduledJob.Job {
  private static final Log LOG = Log.of(SweepFilesJob.class);

  @Override
  public void run(Instant now) {
    SweepFiles.Swept swept = sweepFiles.sweep(now);
    if (swept.uploads() + swept.claims() + swept.preparations() > 0) {
      LOG.info(
          "%d uploads, %d claims and %d preparations were removed"
              .formatted(swept.uploads(), swept.claims(), swept.preparations()));
    }
  }
}

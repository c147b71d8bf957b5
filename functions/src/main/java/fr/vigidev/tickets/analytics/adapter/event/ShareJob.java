package fr.vigidev.tickets.analytics.adapter.event;

import fr.vigidev.tickets.analytics.application.CheckShare;
import fr.vigidev.tickets.platform.pubsub.ScheduledJob;
import java.time.Instant;

/** Goes on with what the nights have ordered to be checked. */
public record ShareJob(CheckShare share) implements ScheduledJob.Job {
  @Override
  public void run(Instant now) {
    share.byDay();
  }
}

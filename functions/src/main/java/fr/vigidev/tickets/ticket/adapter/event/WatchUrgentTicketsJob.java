package fr.vigidev.tickets.ticket.adapter.event;

import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.ScheduledJob;
import fr.vigidev.tickets.ticket.application.WatchUrgentTickets;
import java.time.Instant;

/** Runs the watch, and says how many tickets it told of. */
public record WatchUrgentTicketsJob(WatchUrgentTickets watch) implements ScheduledJob.Job {
  private static final Log LOG = Log.of(WatchUrgentTicketsJob.class);

  @Override
  public void run(Instant now) {
    int told = watch.watch(now);
    if (told > 0) {
      LOG.warn("the team was told of " + told + " urgent tickets that are in nobody's hands");
    }
  }
}

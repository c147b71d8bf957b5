package fr.vigidev.tickets.ticket.adapter.event;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.Delivery;
import fr.vigidev.tickets.platform.pubsub.JobClock;
import fr.vigidev.tickets.ticket.application.WatchUrgentTickets;
import io.cloudevents.CloudEvent;

/** Runs the watch when its schedule says so. */
public final class WatchUrgentTicketsHandler implements CloudEventsFunction {
  private static final Log LOG = Log.of(WatchUrgentTicketsHandler.class);

  private final WatchUrgentTickets watch;
  private final JobClock clock;

  public WatchUrgentTicketsHandler(WatchUrgentTickets watch, JobClock clock) {
    this.watch = watch;
    this.clock = clock;
  }

  @Override
  public void accept(CloudEvent event) {
    String text = Delivery.of(event).map(Delivery::text).orElse("");
    int told = watch.watch(clock.moment(text));
    if (told > 0) {
      LOG.warn(told + " urgent tickets are in nobody's hands");
    }
  }
}

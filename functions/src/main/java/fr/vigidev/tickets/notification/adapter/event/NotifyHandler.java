package fr.vigidev.tickets.notification.adapter.event;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.NotifyOfEvent;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.Delivery;
import fr.vigidev.tickets.ticket.adapter.event.TicketEventJson;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import io.cloudevents.CloudEvent;
import java.time.Clock;
import java.util.Optional;

/** Takes ticket events from Pub/Sub. An exception makes Pub/Sub bring the event again, later. */
public final class NotifyHandler implements CloudEventsFunction {
  private static final Log LOG = Log.of(NotifyHandler.class);

  private final NotifyOfEvent notifyOfEvent;
  private final Deliveries deliveries;
  private final Clock clock;

  public NotifyHandler(NotifyOfEvent notifyOfEvent, Deliveries deliveries, Clock clock) {
    this.notifyOfEvent = notifyOfEvent;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Override
  public void accept(CloudEvent cloudEvent) throws NotAllTold {
    Optional<Delivery> delivery = Delivery.of(cloudEvent);
    String messageId = delivery.map(Delivery::messageId).orElse(cloudEvent.getId());
    String text = delivery.map(Delivery::text).orElse("");
    Optional<TicketEvent> event = TicketEventJson.parse(text);
    if (event.isEmpty()) {
      // It would be as incomprehensible the next time: a person has to look at it.
      LOG.error("message " + messageId + " is no event and was parked");
      deliveries.park(messageId, text, "it is no ticket event", clock.instant());
      return;
    }
    if (notifyOfEvent.notify(event.get()) == NotifyOfEvent.Outcome.INCOMPLETE) {
      throw new NotAllTold(event.get().id());
    }
  }

  /** Somebody is still to be told of an event. */
  public static final class NotAllTold extends Exception {
    private static final long serialVersionUID = 1L;

    NotAllTold(String eventId) {
      super("not all are told of event " + eventId, null, false, false);
    }
  }
}

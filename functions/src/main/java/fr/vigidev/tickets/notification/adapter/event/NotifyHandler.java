package fr.vigidev.tickets.notification.adapter.event;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.notification.application.NotifyOfAccountEvent;
import fr.vigidev.tickets.notification.application.NotifyOfEvent;
import fr.vigidev.tickets.notification.application.ParkedEvents;
import fr.vigidev.tickets.notification.application.Telling;
import fr.vigidev.tickets.people.adapter.event.AccountEventJson;
import fr.vigidev.tickets.people.application.FinishErasure;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.pubsub.Delivery;
import fr.vigidev.tickets.ticket.adapter.event.TicketEventJson;
import io.cloudevents.CloudEvent;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes events from Pub/Sub: mails what is to be told, and finishes erasures. An exception makes
 * Pub/Sub bring the event again, later.
 */
public final class NotifyHandler implements CloudEventsFunction {
  private static final Log LOG = Log.of(NotifyHandler.class);

  private final NotifyOfEvent notifyOfEvent;
  private final NotifyOfAccountEvent notifyOfAccountEvent;
  private final FinishErasure finishErasure;
  private final ParkedEvents parked;
  private final Clock clock;

  public NotifyHandler(
      NotifyOfEvent notifyOfEvent,
      NotifyOfAccountEvent notifyOfAccountEvent,
      FinishErasure finishErasure,
      ParkedEvents parked,
      Clock clock) {
    this.notifyOfEvent = notifyOfEvent;
    this.notifyOfAccountEvent = notifyOfAccountEvent;
    this.finishErasure = finishErasure;
    this.parked = parked;
    this.clock = clock;
  }

  @Override
  public void accept(CloudEvent cloudEvent) throws NotAllTold {
    Optional<Delivery> delivery = Delivery.of(cloudEvent);
    String messageId = delivery.map(Delivery::messageId).orElse(cloudEvent.getId());
    String text = delivery.map(Delivery::text).orElse("");
    Optional<Telling> telling = tell(text);
    if (telling.isEmpty()) {
      // It would be as incomprehensible the next time: a person has to look at it.
      LOG.error("message " + messageId + " is no event and was parked");
      parked.park(messageId, text, "it is no event", clock.instant());
      return;
    }
    if (telling.get() == Telling.INCOMPLETE) {
      throw new NotAllTold(messageId);
    }
  }

  private Optional<Telling> tell(String text) {
    return TicketEventJson.parse(text)
        .map(notifyOfEvent::notify)
        .or(() -> AccountEventJson.parse(text).map(this::tell));
  }

  private Telling tell(AccountEvent event) {
    if (event instanceof AccountEvent.AccountErased erased) {
      finishErasure.finish(erased);
    }
    return notifyOfAccountEvent.notify(event);
  }

  /** Somebody is still to be told of an event. */
  public static final class NotAllTold extends Exception {
    private static final long serialVersionUID = 1L;

    NotAllTold(String messageId) {
      super("not all are told of message " + messageId, null, false, false);
    }
  }
}

package fr.vigidev.tickets.notification.adapter.event;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.notification.application.SendDueMails;
import fr.vigidev.tickets.platform.pubsub.Delivery;
import fr.vigidev.tickets.platform.pubsub.JobClock;
import io.cloudevents.CloudEvent;

/** Mails what is due when the schedule says so. */
public final class SendDueMailsHandler implements CloudEventsFunction {
  private final SendDueMails sendDueMails;
  private final JobClock clock;

  public SendDueMailsHandler(SendDueMails sendDueMails, JobClock clock) {
    this.sendDueMails = sendDueMails;
    this.clock = clock;
  }

  @Override
  public void accept(CloudEvent event) {
    String text = Delivery.of(event).map(Delivery::text).orElse("");
    sendDueMails.send(clock.moment(text));
  }
}

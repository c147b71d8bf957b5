package fr.vigidev.tickets.entrypoint;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.wiring.Functions;
import io.cloudevents.CloudEvent;

/** The function {@code notify}: mails, on ticket events. */
public final class NotifyFunction implements CloudEventsFunction {
  private final CloudEventsFunction notify = Functions.fromEnvironment().notifyFunction();

  @Override
  public void accept(CloudEvent event) throws Exception {
    notify.accept(event);
  }
}

package fr.vigidev.tickets.entrypoint;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.wiring.Functions;
import io.cloudevents.CloudEvent;

/** The function {@code urgent-watch}: alerts for urgent tickets that nobody takes. */
public final class UrgentWatchFunction implements CloudEventsFunction {
  private final CloudEventsFunction watch = Functions.fromEnvironment().urgentWatch();

  @Override
  public void accept(CloudEvent event) throws Exception {
    watch.accept(event);
  }
}

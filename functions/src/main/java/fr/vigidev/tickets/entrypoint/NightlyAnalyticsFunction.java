package fr.vigidev.tickets.entrypoint;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.wiring.Functions;
import io.cloudevents.CloudEvent;

/** The function {@code nightly-analytics}: figures, and what else is done at night. */
public final class NightlyAnalyticsFunction implements CloudEventsFunction {
  private final CloudEventsFunction night = Functions.fromEnvironment().nightlyAnalytics();

  @Override
  public void accept(CloudEvent event) throws Exception {
    night.accept(event);
  }
}

package fr.vigidev.tickets.entrypoint;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.wiring.Functions;
import io.cloudevents.CloudEvent;

/** The function {@code outbox-sweep}: publishes what was left behind. */
public final class OutboxSweepFunction implements CloudEventsFunction {
  private final CloudEventsFunction sweep = Functions.fromEnvironment().outboxSweep();

  @Override
  public void accept(CloudEvent event) throws Exception {
    sweep.accept(event);
  }
}

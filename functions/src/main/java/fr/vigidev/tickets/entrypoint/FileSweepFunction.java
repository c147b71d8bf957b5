package fr.vigidev.tickets.entrypoint;

import com.google.cloud.functions.CloudEventsFunction;
import fr.vigidev.tickets.wiring.Functions;
import io.cloudevents.CloudEvent;

/** The function {@code file-sweep}: removes files that nothing shows. */
public final class FileSweepFunction implements CloudEventsFunction {
  private final CloudEventsFunction sweep = Functions.fromEnvironment().fileSweep();

  @Override
  public void accept(CloudEvent event) throws Exception {
    sweep.accept(event);
  }
}

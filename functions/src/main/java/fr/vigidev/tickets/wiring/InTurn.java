package fr.vigidev.tickets.wiring;

import com.google.cloud.functions.CloudEventsFunction;
import io.cloudevents.CloudEvent;
import java.util.List;

/** Does several things on one event. One that fails does not keep the others from being done. */
record InTurn(List<CloudEventsFunction> steps) implements CloudEventsFunction {

  @Override
  public void accept(CloudEvent event) throws Exception {
    Exception failure = null;
    for (CloudEventsFunction step : steps) {
      try {
        step.accept(event);
      } catch (Exception e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}

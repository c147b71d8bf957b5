package fr.vigidev.tickets.wiring;

import fr.vigidev.tickets.platform.outcome.Failures;
import fr.vigidev.tickets.platform.pubsub.ScheduledJob;
import java.time.Instant;
import java.util.List;

/** Does several jobs as one. One that fails does not keep the others from being done. */
record InTurn(List<ScheduledJob.Job> steps) implements ScheduledJob.Job {

  @Override
  public void run(Instant now) throws Exception {
    Failures<Exception> failures = new Failures<>();
    for (ScheduledJob.Job step : steps) {
      try {
        step.run(now);
      } catch (Exception e) {
        failures.add(e);
      }
    }
    failures.throwFirst();
  }
}

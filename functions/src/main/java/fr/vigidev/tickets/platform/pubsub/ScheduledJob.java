package fr.vigidev.tickets.platform.pubsub;

import com.google.cloud.functions.CloudEventsFunction;
import io.cloudevents.CloudEvent;
import java.time.Instant;

/** Runs a job when its schedule says so, for the moment that its clock tells. */
public final class ScheduledJob implements CloudEventsFunction {
  private final Job job;
  private final JobClock clock;

  public ScheduledJob(Job job, JobClock clock) {
    this.job = job;
    this.clock = clock;
  }

  /** What is done. */
  @FunctionalInterface
  public interface Job {
    /**
     * Does it as of that moment.
     *
     * @throws Exception when it broke off, so that it is delivered again
     */
    void run(Instant now) throws Exception;
  }

  @Override
  public void accept(CloudEvent event) throws Exception {
    job.run(clock.moment(Delivery.of(event).map(Delivery::text).orElse("")));
  }
}

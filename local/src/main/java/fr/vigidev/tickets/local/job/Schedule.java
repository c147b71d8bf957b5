package fr.vigidev.tickets.local.job;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import fr.vigidev.tickets.local.event.PubSub;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Publishes the message of each job when its time comes, as Cloud Scheduler would. */
public final class Schedule implements AutoCloseable {

  private static final Logger LOGGER = Logger.getLogger(Schedule.class.getName());
  private static final CronParser CRON =
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

  private final PubSub pubSub;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  public Schedule(PubSub pubSub, Clock clock) {
    this.pubSub = pubSub;
    this.clock = clock;
  }

  /** Starts to keep the schedule of these jobs. */
  public void start(List<Job> jobs) {
    jobs.forEach(this::await);
  }

  private void await(Job job) {
    ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), ZoneId.of(job.timeZone()));
    ZonedDateTime next = next(job, now);
    var unused =
        timer.schedule(
            () -> fire(job), Duration.between(now, next).toMillis() + 1, TimeUnit.MILLISECONDS);
  }

  /** The first time of a job after {@code now}, in its own time zone. */
  static ZonedDateTime next(Job job, ZonedDateTime now) {
    return ExecutionTime.forCron(CRON.parse(job.schedule()))
        .nextExecution(now)
        .orElseThrow(() -> new IllegalArgumentException(job.name() + " has no next time"));
  }

  private void fire(Job job) {
    try {
      pubSub.publish(job.topic(), "{}");
    } catch (IOException | RuntimeException e) {
      LOGGER.log(Level.WARNING, job.name() + " could not be published; it comes again", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    await(job);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}

package fr.vigidev.tickets.local.job;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A scheduled job, as {@code jobs.json} of the product declares it for Cloud Scheduler.
 *
 * @param topic where its messages go
 * @param schedule in the five fields of cron
 * @param timeZone in which the schedule is meant
 */
public record Job(String name, String topic, String schedule, String timeZone) {

  public Job {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(schedule, "schedule");
    Objects.requireNonNull(timeZone, "timeZone");
  }

  /** Every job of the product. */
  public static List<Job> all() throws IOException {
    try (InputStream in = Job.class.getResourceAsStream("/jobs.json")) {
      Objects.requireNonNull(in, "jobs.json is not on the class path");
      return List.of(
          new Gson().fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), Job[].class));
    }
  }
}

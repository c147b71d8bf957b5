package fr.vigidev.tickets.local.job;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import fr.vigidev.tickets.local.event.CloudEvent;
import fr.vigidev.tickets.local.event.FunctionCaller;
import fr.vigidev.tickets.local.event.PubSubMessage;
import fr.vigidev.tickets.local.function.LocalFunction;
import fr.vigidev.tickets.local.http.Answer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Runs jobs by hand, past their schedule and past Pub/Sub, so that the caller can wait. */
public final class Jobs {

  private static final Set<String> FIELDS = Set.of("now");

  private final List<Job> jobs;
  private final FunctionCaller caller;
  private final Clock clock;

  public Jobs(List<Job> jobs, FunctionCaller caller, Clock clock) {
    this.jobs = jobs;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Runs a job and answers when it is done.
   *
   * @param body nothing, or {@code {"now": "RFC 3339"}} to set the job's clock
   */
  public Answer run(String name, String body) throws InterruptedException {
    Optional<Job> job = jobs.stream().filter(known -> known.name().equals(name)).findFirst();
    if (job.isEmpty()) {
      return Answer.problem(
          404, "not_found", "There is no job %s; the jobs are: %s.".formatted(name, names()));
    }
    JsonObject order;
    try {
      order = parse(body);
    } catch (JsonParseException | DateTimeException | IllegalArgumentException e) {
      return Answer.problem(
          400, "invalid_request", "The body is neither empty nor {\"now\": \"RFC 3339\"}.");
    }
    return run(job.get(), order);
  }

  private Answer run(Job job, JsonObject order) throws InterruptedException {
    Optional<LocalFunction> function =
        LocalFunction.subscribers().stream()
            .filter(subscriber -> subscriber.topic().equals(Optional.of(job.topic())))
            .findFirst();
    if (function.isEmpty()) {
      return Answer.problem(502, "job_failed", "No function takes the topic " + job.topic() + ".");
    }
    PubSubMessage message =
        PubSubMessage.direct(UUID.randomUUID().toString(), order.toString(), clock.instant());
    var outcome =
        caller.call(
            function.get().name(), CloudEvent.of(message, job.topic(), function.get().name()));
    return outcome.succeeded()
        ? Answer.json(200, Map.of("job", job.name()))
        : Answer.problem(502, "job_failed", outcome.reason() + "; see .local/logs/functions.log.");
  }

  private static JsonObject parse(String body) {
    JsonObject order =
        body.isBlank() ? new JsonObject() : new Gson().fromJson(body, JsonObject.class);
    if (!FIELDS.containsAll(order.keySet())) {
      throw new IllegalArgumentException("unknown field");
    }
    if (order.has("now")) {
      if (!order.get("now").isJsonPrimitive()) {
        throw new IllegalArgumentException("not a text");
      }
      order.addProperty("now", Instant.parse(order.get("now").getAsString()).toString());
    }
    return order;
  }

  private String names() {
    return jobs.stream().map(Job::name).collect(Collectors.joining(", "));
  }
}

package fr.vigidev.tickets.local.control;

import fr.vigidev.tickets.local.event.Deliveries;
import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.Call;
import fr.vigidev.tickets.local.job.Jobs;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What answers on the control port: jobs by hand, and what tests of faults need. */
public final class Control {

  /** A process of the platform. */
  public record NamedProcess(String name, long pid) {}

  private static final String JOBS = "/jobs/";

  private final Jobs jobs;
  private final Deliveries deliveries;
  private final Supplier<List<NamedProcess>> processes;

  public Control(Jobs jobs, Deliveries deliveries, Supplier<List<NamedProcess>> processes) {
    this.jobs = jobs;
    this.deliveries = deliveries;
    this.processes = processes;
  }

  /** Answers one call. */
  public Answer answer(Call call) throws InterruptedException {
    if (call.method().equals("POST") && call.path().startsWith(JOBS)) {
      return jobs.run(call.path().substring(JOBS.length()), call.body());
    }
    return switch (call.method() + " " + call.path()) {
      case "POST /deliveries/pause" -> {
        deliveries.pause();
        yield Answer.json(200, Map.of("deliveries", "paused"));
      }
      case "POST /deliveries/resume" -> {
        deliveries.resume();
        yield Answer.json(200, Map.of("deliveries", "running"));
      }
      case "GET /processes" -> Answer.json(200, processes.get());
      default ->
          Answer.problem(
              404,
              "not_found",
              "Here are POST /jobs/{name}, POST /deliveries/pause, POST /deliveries/resume"
                  + " and GET /processes.");
    };
  }
}

package fr.vigidev.tickets.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What a test of faults does to the platform: jobs by hand, deliveries held back, processes. */
public final class Control {
  private static final String PUBSUB = "Pub/Sub emulator";

  private Control() {}

  /** Runs a job to its end, with its own idea of what time it is. */
  public static void runJob(String name, Instant now) {
    Answer answer = tryJob(name, now);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
  }

  /** Begins a job, which may not get to its end. */
  public static Answer tryJob(String name, Instant now) {
    return post("/jobs/" + name, Json.object("now", now.toString()).toString());
  }

  public static void pauseDeliveries() {
    assertThat(post("/deliveries/pause", "").status()).isEqualTo(200);
  }

  public static void resumeDeliveries() {
    assertThat(post("/deliveries/resume", "").status()).isEqualTo(200);
  }

  /** The process that runs the functions at this moment; empty while there is none. */
  public static Optional<ProcessHandle> functions() {
    return processes("functions").stream().findFirst();
  }

  /** Freezes Pub/Sub: it keeps its connections, and answers nobody until it is thawed. */
  public static void freezePubSub() {
    assertThat(processes(PUBSUB)).isNotEmpty();
    processes(PUBSUB).forEach(process -> signal("STOP", process));
  }

  public static void thawPubSub() {
    processes(PUBSUB).forEach(process -> signal("CONT", process));
  }

  private static List<ProcessHandle> processes(String name) {
    var processes = Http.get(Platform.CONTROL.resolve("/processes")).json().getAsJsonArray();
    return StreamSupport.stream(processes.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(process -> process.get("name").getAsString().equals(name))
        .flatMap(process -> ProcessHandle.of(process.get("pid").getAsLong()).stream())
        .toList();
  }

  /** Kills the function host, and waits until another runs in its place. */
  public static void killFunctions() {
    ProcessHandle functions = functions().orElseThrow();
    functions.destroyForcibly();
    awaitFunctionsAfter(functions);
  }

  /** Waits until the function host runs again after the one that died. */
  public static void awaitFunctionsAfter(ProcessHandle dead) {
    await("another function host")
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                functions().filter(host -> !host.equals(dead)).isPresent()
                    && Http.get(Platform.SITE.resolve("/api/health")).status() == 200);
  }

  private static void signal(String name, ProcessHandle process) {
    try {
      int exit = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("no process took the signal " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer post(String path, String body) {
    return Http.send(
        "POST", Platform.CONTROL.resolve(path), Map.of("Content-Type", "application/json"), body);
  }
}

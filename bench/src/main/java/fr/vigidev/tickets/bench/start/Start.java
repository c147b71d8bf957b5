package fr.vigidev.tickets.bench.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One start of a function in a process of its own, as Cloud Run starts it, up to its first answer.
 */
final class Start {
  /** The functions get one processor. */
  private static final Path ONE_PROCESSOR = Path.of("/usr/bin/taskset");

  private static final String NOWHERE = "127.0.0.1:1";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final Path framework;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param framework the jar of the Functions Framework
   */
  Start(Path framework) {
    this.framework = framework;
  }

  /**
   * Starts the function, asks it once and ends it.
   *
   * @return milliseconds from the start to the answer
   * @throws IllegalStateException if it does not answer in time
   */
  double run(Subject subject, Variant variant, List<String> options) throws IOException {
    int port = freePort();
    ProcessBuilder builder = new ProcessBuilder(command(subject, variant));
    builder.environment().putAll(environment(port, options));
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long begin = System.nanoTime();
    Process process = builder.start();
    try {
      awaitAnswer(process, port, begin);
      return (System.nanoTime() - begin) / 1e6;
    } finally {
      end(process);
    }
  }

  private List<String> command(Subject subject, Variant variant) {
    List<String> words = new ArrayList<>();
    if (Files.isExecutable(ONE_PROCESSOR)) {
      words.addAll(List.of(ONE_PROCESSOR.toString(), "-c", "0"));
    }
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (variant.flat()) {
      words.addAll(List.of("-cp", framework + ":" + subject.jar()));
      words.add("com.google.cloud.functions.invoker.runner.Invoker");
    } else {
      words.addAll(List.of("-jar", framework.toString()));
      words.addAll(List.of("--classpath", subject.jar().toString()));
    }
    words.addAll(List.of("--target", subject.target()));
    return words;
  }

  private static Map<String, String> environment(int port, List<String> options) {
    Map<String, String> settings = new HashMap<>();
    settings.put("JAVA_TOOL_OPTIONS", Variant.toolOptions(options));
    settings.put("PORT", Integer.toString(port));
    settings.put("GOOGLE_CLOUD_PROJECT", "demo-start");
    settings.put("SITE_URL", "https://tickets.exemple.test");
    settings.put("STORAGE_BUCKET", "demo-start-files");
    settings.put("MAIL_FROM", "tickets@exemple.test");
    settings.put("MAIL_LINK_SECRET", "for-the-measure-of-starts-and-nothing-else");
    // Nobody listens there: the first answer asks nobody.
    settings.put("FIRESTORE_EMULATOR_HOST", NOWHERE);
    settings.put("FIREBASE_AUTH_EMULATOR_HOST", NOWHERE);
    settings.put("PUBSUB_EMULATOR_HOST", NOWHERE);
    settings.put("STORAGE_EMULATOR_HOST", "http://" + NOWHERE);
    // Google's libraries would otherwise look for a metadata server, and wait for it.
    settings.put("NO_GCE_CHECK", "true");
    return settings;
  }

  private void awaitAnswer(Process process, int port, long begin) {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/health")).build();
    while (true) {
      try {
        if (client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Nobody listens yet.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException("it ended, or does not answer: " + process);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /** Lets it write what it learned, if it was told to. */
  private static void end(Process process) {
    process.destroy();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

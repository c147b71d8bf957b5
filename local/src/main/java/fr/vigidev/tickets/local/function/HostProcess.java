package fr.vigidev.tickets.local.function;

import fr.vigidev.tickets.local.Layout;
import fr.vigidev.tickets.local.process.OwnSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One process that runs the functions. */
public final class HostProcess {

  /** Starts such a process. */
  public interface Launcher {
    HostProcess launch() throws IOException;
  }

  private final Process process;
  private final Map<String, Integer> ports = new HashMap<>();

  HostProcess(Process process) {
    this.process = process;
  }

  /** Starts the real function host. */
  public static Launcher launcher(Layout layout, Path log) {
    List<String> command =
        OwnSession.command(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-cp",
                layout.hostClassPath(),
                FunctionHost.class.getName(),
                layout.libraries().toString()));
    return () -> {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(layout.work().toFile())
              .redirectError(Redirect.appendTo(log.toFile()));
      Map<String, String> environment = builder.environment();
      // Nothing of this machine's environment reaches the functions, as nothing does in production.
      String path = environment.getOrDefault("PATH", "");
      environment.clear();
      environment.put("PATH", path);
      environment.putAll(FunctionEnvironment.variables());
      return new HostProcess(builder.start());
    };
  }

  Process process() {
    return process;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for the line that tells the ports; answers false when the process ended without it. */
  boolean awaitListening() throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    if (line == null || !line.startsWith(FunctionHost.READY)) {
      return false;
    }
    for (String word : List.of(line.split(" ", -1))) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        ports.put(word.substring(0, equals), Integer.valueOf(word.substring(equals + 1)));
      }
    }
    return true;
  }

  /** The port of each function, by name. */
  Map<String, Integer> ports() {
    return Map.copyOf(ports);
  }
}

package fr.vigidev.tickets.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands that run in a session of their own.
 *
 * <p>A Ctrl-C in the terminal reaches every process of the foreground group at once. The platform
 * stops its children itself, in order, so they must not hear it.
 */
public final class OwnSession {

  private OwnSession() {}

  /** The same command, led by what starts it in a new session on this system, if anything can. */
  public static List<String> command(List<String> command) {
    List<String> led = new ArrayList<>();
    if (isOnPath("setsid")) {
      led.add("setsid");
    } else if (isOnPath("perl")) {
      // macOS has no setsid command, but it has perl.
      led.addAll(List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV"));
    }
    led.addAll(command);
    return led;
  }

  private static boolean isOnPath(String name) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
        return true;
      }
    }
    return false;
  }
}

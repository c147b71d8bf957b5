package fr.vigidev.tickets.local.emulator;

import fr.vigidev.tickets.local.Layout;
import fr.vigidev.tickets.local.process.OwnSession;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pinned firebase-tools, as a command that can be started. */
final class FirebaseTools {

  private final Layout layout;

  FirebaseTools(Layout layout) {
    this.layout = layout;
  }

  /** Ready to be started in a session of its own, saying everything into {@code log}. */
  ProcessBuilder command(Path log, Map<String, String> environment, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add("node");
    command.add(layout.firebaseTools().resolve("lib/bin/firebase.js").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(OwnSession.command(command))
            .directory(layout.logs().toFile())
            .redirectInput(new File("/dev/null"))
            // A file and not a pipe: it outlives us, so that firebase-tools can still end well.
            .redirectOutput(log.toFile())
            .redirectErrorStream(true);
    Map<String, String> inherited = builder.environment();
    // The emulators need the JDK that runs this, not the first java of the machine.
    inherited.merge("PATH", javaFolder(), (path, java) -> java + File.pathSeparator + path);
    inherited.put("JAVA_HOME", System.getProperty("java.home"));
    // It keeps the address of its hub there, under the project's id, and the files of Storage:
    // no other checkout must find them.
    inherited.put("TMPDIR", Files.createDirectories(layout.work().resolve("tmp")).toString());
    // It would start a process of its own that outlives it.
    inherited.put("NO_UPDATE_NOTIFIER", "1");
    inherited.put("NO_COLOR", "1");
    inherited.remove("JAVA_TOOL_OPTIONS");
    inherited.putAll(environment);
    return builder;
  }

  private static String javaFolder() {
    return Path.of(System.getProperty("java.home"), "bin").toString();
  }
}

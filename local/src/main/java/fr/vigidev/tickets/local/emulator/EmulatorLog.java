package fr.vigidev.tickets.local.emulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What firebase-tools says, in the file that it says it to. */
final class EmulatorLog {

  private static final int LINES_OF_REASON = 4;

  /** What it complains of in every good run. */
  private static final List<String> HARMLESS =
      List.of(
          "Env variable override",
          "rules runtime error: WARNING",
          "Emulator UI is not",
          "CLI MOTD");

  private final Path file;

  EmulatorLog(Path file) {
    this.file = file;
  }

  boolean contains(String text) throws IOException {
    return read().contains(text);
  }

  /** The complaints, or else the last words, and where the rest can be read. */
  String reason() {
    try {
      List<String> lines = read().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      List<String> complaints = lines.stream().filter(EmulatorLog::isComplaint).toList();
      List<String> told = complaints.isEmpty() ? lines : complaints;
      String words =
          told.stream()
              .skip(Math.max(0, told.size() - LINES_OF_REASON))
              .collect(Collectors.joining("\n  "));
      return "firebase-tools says\n  %s\n  (all of it in %s)".formatted(words, file);
    } catch (IOException e) {
      return "see " + file;
    }
  }

  private static boolean isComplaint(String line) {
    return (line.startsWith("⚠") || line.startsWith("⬢") || line.contains("Error:"))
        && HARMLESS.stream().noneMatch(line::contains);
  }

  private String read() throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}

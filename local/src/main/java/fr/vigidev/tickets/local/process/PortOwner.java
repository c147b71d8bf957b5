package fr.vigidev.tickets.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds which process listens on a port, as far as this user may see it. */
final class PortOwner {

  private static final String LISTENING = "0A";

  private PortOwner() {}

  static Optional<ProcessHandle> of(int port) {
    try {
      return Files.isDirectory(Path.of("/proc/net")) ? fromProc(port) : fromLsof(port);
    } catch (IOException | RuntimeException e) {
      // The owner only makes the sentence kinder; not knowing it is no failure.
      return Optional.empty();
    }
  }

  /** Columns of {@code /proc/net/tcp}: 1 local address, 3 state, 9 inode; see proc(5). */
  private static Optional<ProcessHandle> fromProc(int port) throws IOException {
    String suffix = ":" + HexFormat.of().withUpperCase().toHexDigits((short) port);
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table), StandardCharsets.US_ASCII)) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTENING)) {
          return holderOf("socket:[" + columns[9] + "]");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ProcessHandle> holderOf(String socket) {
    return ProcessHandle.allProcesses().filter(process -> holds(process, socket)).findFirst();
  }

  private static boolean holds(ProcessHandle process, String socket) {
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
      return descriptors.anyMatch(descriptor -> pointsTo(descriptor, socket));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean pointsTo(Path descriptor, String target) {
    try {
      return Files.readSymbolicLink(descriptor).toString().equals(target);
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<ProcessHandle> fromLsof(int port) throws IOException {
    Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
    try (var output = lsof.inputReader()) {
      String pid = output.readLine();
      lsof.waitFor(2, TimeUnit.SECONDS);
      return pid == null ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid.strip()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}

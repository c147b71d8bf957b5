package fr.vigidev.tickets.local.process;

import fr.vigidev.tickets.local.PlatformFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Remembers on disk which processes this platform started, so that a run after a kill can end what
 * the killed one left behind, by id, and nothing else.
 *
 * <p>There is one per user, outside the repository, because the ports that it guards are the
 * machine's. A lock held for the life of the process tells a living platform from a dead one.
 */
public final class ProcessLedger implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Path file;
  private final FileChannel channel;
  private final Set<RecordedProcess> processes = new LinkedHashSet<>();

  private ProcessLedger(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The folder that all platforms of this user share. */
  public static Path userFolder() {
    return Path.of(
        System.getProperty("java.io.tmpdir"), "vigidev-tickets-" + System.getProperty("user.name"));
  }

  /**
   * Takes the ledger for this process.
   *
   * @throws PlatformFailure when another platform of this user is alive
   */
  public static ProcessLedger open(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve("processes");
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        String holder = read(file).stream().findFirst().map(p -> ", id " + p.pid()).orElse("");
        channel.close();
        throw new PlatformFailure("The platform is already running" + holder + ": stop it first.");
      }
      return new ProcessLedger(file, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger in " + folder + " cannot be used", e);
    }
  }

  /** What an earlier run recorded and that is still alive, the same process and not a namesake. */
  public List<ProcessHandle> leftovers() {
    return read(file).stream().flatMap(process -> process.alive().stream()).toList();
  }

  /** Records a process before anything can go wrong with it. */
  public synchronized void record(ProcessHandle process) {
    if (processes.add(RecordedProcess.of(process))) {
      write();
    }
  }

  /** Ends every recorded process that should have ended by now, but this one. */
  public synchronized void endRest() {
    Ending.end(
        processes.stream()
            .flatMap(process -> process.alive().stream())
            .filter(process -> !process.equals(ProcessHandle.current()))
            .toList(),
        PATIENCE);
  }

  private void write() {
    try {
      Path next = file.resolveSibling("processes.next");
      Files.write(next, processes.stream().map(RecordedProcess::line).toList());
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot record a process in " + file, e);
    }
  }

  private static List<RecordedProcess> read(Path file) {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(RecordedProcess::parse).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Forgets everything and lets another platform start. */
  @Override
  public synchronized void close() {
    try {
      processes.clear();
      Files.deleteIfExists(file);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package fr.vigidev.tickets.local.function;

import fr.vigidev.tickets.local.Addresses;
import fr.vigidev.tickets.local.PlatformFailure;
import fr.vigidev.tickets.local.process.Backoff;
import fr.vigidev.tickets.local.process.Ending;
import fr.vigidev.tickets.local.process.ProcessLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the function host running: when it dies it is started again, as Cloud Run would.
 *
 * <p>A host that does not come up is tried again ever more slowly.
 */
public final class FunctionHostSupervisor {

  private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(3);

  private final HostProcess.Launcher launcher;
  private final ProcessLedger ledger;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Optional<HostProcess> running = Optional.empty();
  private boolean stopping;

  public FunctionHostSupervisor(HostProcess.Launcher launcher, ProcessLedger ledger) {
    this.launcher = launcher;
    this.ledger = ledger;
  }

  /**
   * Starts the host and returns once every function listens.
   *
   * @param log where the functions' own output goes
   * @throws PlatformFailure when it does not get that far
   */
  public void start(Path log) throws IOException {
    HostProcess first = launch();
    if (!first.awaitListening()) {
      throw new PlatformFailure("The functions did not start; their log is " + log);
    }
    keep(first);
  }

  private HostProcess launch() throws IOException {
    HostProcess host = launcher.launch();
    ledger.record(host.process().toHandle());
    return host;
  }

  private void keep(HostProcess host) {
    lock.lock();
    try {
      running = Optional.of(host);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    var unused = host.process().onExit().thenRunAsync(this::restart, Thread::startVirtualThread);
  }

  private void restart() {
    try {
      for (int failures = 1; forget(); failures++) {
        HostProcess next = launch();
        if (next.awaitListening()) {
          keep(next);
          return;
        }
        Thread.sleep(BACKOFF.after(failures));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Forgets the dead host; answers whether another is wanted. */
  private boolean forget() {
    lock.lock();
    try {
      running = Optional.empty();
      return !stopping;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Where a function listens.
   *
   * @param patience how long to wait while the host is being started again
   * @return empty when it still was not there after that
   */
  public Optional<URI> address(String function, Duration patience) throws InterruptedException {
    return awaitPorts(patience).map(ports -> ports.get(function)).map(Addresses::url);
  }

  private Optional<Map<String, Integer>> awaitPorts(Duration patience) throws InterruptedException {
    long nanos = patience.toNanos();
    lock.lock();
    try {
      while (running.filter(HostProcess::isAlive).isEmpty()) {
        if (nanos <= 0 || stopping) {
          return Optional.empty();
        }
        nanos = changed.awaitNanos(nanos);
      }
      return running.map(HostProcess::ports);
    } finally {
      lock.unlock();
    }
  }

  /** The process that runs the functions at this moment, if any. */
  public Optional<ProcessHandle> process() {
    lock.lock();
    try {
      return running.map(host -> host.process().toHandle());
    } finally {
      lock.unlock();
    }
  }

  /** Stops the host for good. */
  public void stop() throws IOException {
    lock.lock();
    try {
      stopping = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    Optional<ProcessHandle> last = process();
    if (last.isPresent()) {
      Ending.end(List.of(last.get()), STOP_PATIENCE);
    }
  }
}

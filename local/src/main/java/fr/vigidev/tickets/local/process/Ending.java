package fr.vigidev.tickets.local.process;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: kindly first, then surely. */
public final class Ending {

  private static final Duration SURELY = Duration.ofSeconds(3);

  private Ending() {}

  /**
   * Asks the processes to end, and forces those that have not after {@code patience}.
   *
   * @return whether all of them are gone
   */
  public static boolean end(Collection<ProcessHandle> processes, Duration patience) {
    processes.forEach(ProcessHandle::destroy);
    if (allGone(processes, patience)) {
      return true;
    }
    processes.forEach(ProcessHandle::destroyForcibly);
    return allGone(processes, SURELY);
  }

  /** Waits until every process is gone, at most {@code patience}. */
  public static boolean allGone(Collection<ProcessHandle> processes, Duration patience) {
    CompletableFuture<?>[] exits =
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(exits).get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

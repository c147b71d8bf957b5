package fr.vigidev.tickets.platform.firestore;

import com.google.api.core.ApiFuture;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for Firestore, never for ever. */
public final class Await {
  /** Well under the time-out of a function, and of a person's patience. */
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private Await() {}

  /**
   * The result of a call.
   *
   * @throws FirestoreFailed when the call failed or took more than 20 seconds
   */
  public static <T> T result(ApiFuture<T> call) {
    try {
      return call.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new FirestoreFailed(e.getCause());
    } catch (TimeoutException e) {
      call.cancel(true);
      throw new FirestoreFailed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FirestoreFailed(e);
    }
  }
}

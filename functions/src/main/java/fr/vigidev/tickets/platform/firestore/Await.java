package fr.vigidev.tickets.platform.firestore;

import com.google.api.core.ApiFuture;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldMask;
import com.google.cloud.firestore.Firestore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for Firestore, never for ever. */
public final class Await {
  /** Well under the time-out of a function, and of a person's patience. */
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private Await() {}

  /** The documents of those places, whether or not they exist; of no place nothing is asked. */
  public static List<DocumentSnapshot> all(Firestore firestore, DocumentReference... places) {
    return places.length == 0 ? List.of() : result(firestore.getAll(places));
  }

  /** The same with nothing but those fields. */
  public static List<DocumentSnapshot> all(
      Firestore firestore, FieldMask fields, DocumentReference... places) {
    return places.length == 0 ? List.of() : result(firestore.getAll(places, fields));
  }

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

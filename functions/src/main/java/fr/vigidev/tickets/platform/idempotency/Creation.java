package fr.vigidev.tickets.platform.idempotency;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of a wish to create something once per idempotency key.
 *
 * @param <T> what is created
 * @param <R> why it may be refused
 */
public sealed interface Creation<T, R> {

  /** It is new, and this is what its author is told. */
  record Created<T, R>(T thing, StoredAnswer answer) implements Creation<T, R> {}

  /** It was created by an earlier request under this key; this is what that one was told. */
  record Replayed<T, R>(StoredAnswer answer) implements Creation<T, R> {}

  /** The key was used for another request. */
  record KeyReused<T, R>() implements Creation<T, R> {}

  /** Nothing was created. */
  record Refused<T, R>(R why) implements Creation<T, R> {}

  /**
   * Creates, unless the request was answered before.
   *
   * @param recorded what was answered under the stamp's key
   */
  static <T, R> Creation<T, R> once(
      Optional<RecordedRequest> recorded, RequestStamp stamp, Supplier<Creation<T, R>> creation) {
    if (recorded.isEmpty()) {
      return creation.get();
    }
    return recorded.get().answers(stamp)
        ? new Replayed<>(recorded.get().answer())
        : new KeyReused<>();
  }
}

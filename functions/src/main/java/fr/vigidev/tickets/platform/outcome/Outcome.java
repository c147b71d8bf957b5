package fr.vigidev.tickets.platform.outcome;

import java.util.function.Function;

/**
 * What came of an act that may be refused.
 *
 * @param <T> what was done
 * @param <R> why it was not
 */
public sealed interface Outcome<T, R> {

  /** It was done. */
  record Done<T, R>(T result) implements Outcome<T, R> {}

  /** Nothing was changed. */
  record Refused<T, R>(R why) implements Outcome<T, R> {}

  /** It was done. */
  static <T, R> Outcome<T, R> done(T result) {
    return new Done<>(result);
  }

  /** Nothing was changed. */
  static <T, R> Outcome<T, R> refused(R why) {
    return new Refused<>(why);
  }

  /** Goes on with what was done. */
  default <U> Outcome<U, R> then(Function<T, Outcome<U, R>> next) {
    return switch (this) {
      case Done<T, R> done -> next.apply(done.result());
      case Refused<T, R> refused -> refused(refused.why());
    };
  }
}

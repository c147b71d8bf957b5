package fr.vigidev.tickets.platform.outcome;

/**
 * What failed of several things, each of which has to be tried whatever became of the others.
 *
 * @param <E> how they fail
 */
public final class Failures<E extends Exception> {
  private E first;

  /** One more failed. */
  public void add(E failure) {
    if (first == null) {
      first = failure;
    } else {
      first.addSuppressed(failure);
    }
  }

  /**
   * Ends in order when nothing failed.
   *
   * @throws E the first failure, which carries the others
   */
  public void throwFirst() throws E {
    if (first != null) {
      throw first;
    }
  }
}

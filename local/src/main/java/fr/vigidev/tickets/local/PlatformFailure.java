package fr.vigidev.tickets.local;

/**
 * Something that keeps the platform from running, told in one sentence that a person can act on.
 */
public final class PlatformFailure extends RuntimeException {

  public PlatformFailure(String sentence) {
    super(sentence);
  }

  public PlatformFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

package fr.vigidev.tickets.platform.idempotency;

/** A request that was answered, with the fingerprint of what it asked. */
public record RecordedRequest(String fingerprint, StoredAnswer answer) {

  /** Whether the stamp stands for the same request, and not for another under the same key. */
  public boolean answers(RequestStamp stamp) {
    return fingerprint.equals(stamp.fingerprint());
  }
}

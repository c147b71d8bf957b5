package fr.vigidev.tickets.platform.outbox;

/** Hands events to the world. */
@FunctionalInterface
public interface Publisher {

  /**
   * Publishes one event and returns when it is accepted.
   *
   * @throws PublicationFailed when it was not accepted in time; it may arrive all the same
   */
  void publish(OutboxMessage message) throws PublicationFailed;

  /** The world could not be told. */
  final class PublicationFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public PublicationFailed(Throwable cause) {
      super(cause);
    }
  }
}

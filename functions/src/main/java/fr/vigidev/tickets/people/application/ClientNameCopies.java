package fr.vigidev.tickets.people.application;

/** The places that repeat the name of a Client, so that they can be read alone. */
@FunctionalInterface
public interface ClientNameCopies {

  /** Writes the name in all of them. It can be repeated at any time. */
  void rename(String clientId, String name);
}

package fr.vigidev.tickets.people.application;

/** Where people are signed in. */
@FunctionalInterface
public interface Sessions {

  /** Ends all sessions of an account; one that does not exist has none. */
  void end(String uid);
}

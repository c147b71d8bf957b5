package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Person;

/** Places that repeat who a person is, so that they can be read alone. */
@FunctionalInterface
public interface PersonCopies {

  /**
   * Writes the name that stands for an erased person in all of them, and leaves nothing else of it
   * there. It can be repeated at any time, and goes on where it was stopped.
   */
  void erase(Person erased);
}

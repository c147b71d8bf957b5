package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;

/** Who does on tickets what no person asks for at that moment. */
final class ThePlatform {
  /** Nobody has this id: ids of accounts are longer. */
  static final Actor ACTOR = new Actor.Staff(new Person("platform", "Vigidev"), Role.ADMIN);

  private ThePlatform() {}
}

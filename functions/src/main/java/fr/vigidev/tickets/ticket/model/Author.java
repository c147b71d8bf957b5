package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Role;

/** Who did something on a ticket, under the name and the role of that moment. */
public record Author(String uid, String name, Role role) {

  /** The author that an actor is. */
  public static Author of(Actor actor) {
    return new Author(actor.person().uid(), actor.person().name(), actor.role());
  }
}

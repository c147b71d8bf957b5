package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Invitation;
import java.util.Optional;

/** The invitations, to be read. */
public interface Invitations {

  /** The invitation of that id. */
  Optional<Invitation> find(String id);
}

package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import java.util.List;
import java.util.Optional;

/** The invitations, to be read. */
public interface Invitations {

  /** The invitation of that id. */
  Optional<Invitation> find(String id);

  /** All invitations to that address, whatever became of them. */
  List<Invitation> to(EmailAddress email);
}

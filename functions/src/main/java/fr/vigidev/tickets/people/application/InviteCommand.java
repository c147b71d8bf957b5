package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Role;
import java.util.Optional;

/**
 * A wish to invite somebody.
 *
 * @param clientId the Client, exactly when the role is {@link Role#CLIENT}
 */
public record InviteCommand(Actor actor, EmailAddress email, Role role, Optional<String> clientId) {

  public InviteCommand {
    if (role.isStaff() == clientId.isPresent()) {
      throw new IllegalArgumentException("a Client belongs to the role client alone");
    }
  }
}

package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Client;
import java.util.Optional;

/** The companies that Vigidev serves, to be read. */
public interface Clients {

  /** The Client of that id. */
  Optional<Client> find(String clientId);
}

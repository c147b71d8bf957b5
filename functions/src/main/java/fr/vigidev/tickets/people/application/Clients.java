package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Client;
import java.util.Optional;

/** The companies that Vigidev serves. */
public interface Clients {

  /** The Client of that id. */
  Optional<Client> find(String clientId);

  /** Stores a new Client together with the root of its portal. */
  void create(Client client);
}

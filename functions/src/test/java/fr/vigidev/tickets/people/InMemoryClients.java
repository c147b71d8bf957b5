package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.model.Client;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Client companies in memory. */
public final class InMemoryClients implements Clients {
  private final Map<String, Client> clients = new ConcurrentHashMap<>();

  @Override
  public Optional<Client> find(String clientId) {
    return Optional.ofNullable(clients.get(clientId));
  }

  @Override
  public void create(Client client) {
    clients.put(client.id(), client);
  }
}

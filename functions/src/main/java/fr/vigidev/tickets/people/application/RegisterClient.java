package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.people.model.Permission;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a company a Client of the platform. */
public final class RegisterClient {
  private final Clients clients;
  private final Supplier<String> newId;
  private final Clock clock;

  public RegisterClient(Clients clients, Supplier<String> newId, Clock clock) {
    this.clients = clients;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Registers a company.
   *
   * @return the new Client; empty when the actor may not register one
   */
  public Optional<Client> register(Actor actor, String name, ClientKind kind) {
    if (!actor.may(Permission.MANAGE_CLIENTS_AND_USERS)) {
      return Optional.empty();
    }
    Client client = new Client(newId.get(), name, kind, clock.instant());
    clients.create(client);
    return Optional.of(client);
  }
}

package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes a company a Client of the platform, once per idempotency key. */
public final class RegisterClient {
  private final PeopleStore store;
  private final Supplier<String> newId;
  private final Clock clock;

  public RegisterClient(PeopleStore store, Supplier<String> newId, Clock clock) {
    this.store = store;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Registers a company.
   *
   * @param answering how the new Client is told to its author; the answer is kept with the request
   */
  public Creation<Client, PeopleRefusal> register(
      Actor actor,
      String name,
      ClientKind kind,
      RequestStamp stamp,
      Function<Client, StoredAnswer> answering) {
    if (!actor.may(Permission.MANAGE_CLIENTS_AND_USERS)) {
      return new Creation.Refused<>(new PeopleRefusal.Forbidden());
    }
    return store.transact(
        tx ->
            Creation.once(
                tx.request(stamp),
                stamp,
                () -> {
                  Client client = Client.served(newId.get(), name, kind, clock.instant());
                  StoredAnswer answer = answering.apply(client);
                  tx.store(client);
                  tx.record(stamp, answer);
                  return new Creation.Created<>(client, answer);
                }));
  }
}

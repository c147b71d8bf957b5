package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.util.Optional;

/** Changes what is known of a Client, archives it, or takes it up again. */
public final class EditClient {
  private final PeopleStore store;
  private final ClientNameCopies copies;

  public EditClient(PeopleStore store, ClientNameCopies copies) {
    this.store = store;
    this.copies = copies;
  }

  /** What to change; what is empty stays. */
  public record Edit(
      Optional<String> name, Optional<ClientKind> kind, Optional<Boolean> archived) {}

  /**
   * The Client as edited. A new name is also written wherever it is repeated; when that fails
   * half-way, the same edit again completes it.
   */
  public Outcome<Client, PeopleRefusal> edit(Actor actor, String clientId, Edit edit) {
    if (!actor.may(Permission.MANAGE_CLIENTS_AND_USERS)) {
      return Outcome.refused(new PeopleRefusal.Forbidden());
    }
    Optional<Client> edited =
        store.transact(
            tx -> {
              Optional<Client> after = tx.client(clientId).map(before -> apply(edit, before));
              after.ifPresent(tx::store);
              return after;
            });
    if (edited.isEmpty()) {
      return Outcome.refused(new PeopleRefusal.NotFound());
    }
    edit.name().ifPresent(name -> copies.rename(clientId, name));
    return Outcome.done(edited.get());
  }

  private static Client apply(Edit edit, Client client) {
    return new Client(
        client.id(),
        edit.name().orElse(client.name()),
        edit.kind().orElse(client.kind()),
        edit.archived().orElse(client.archived()),
        client.createdAt());
  }
}

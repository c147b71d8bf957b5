package fr.vigidev.tickets.people.adapter.http;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.application.EditClient;
import fr.vigidev.tickets.people.application.RegisterClient;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.IdempotencyHeader;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.platform.text.Texts;
import java.util.List;
import java.util.Optional;

/** {@code /api/clients}: the companies that Vigidev serves. */
public final class ClientRoutes {
  private static final int LONGEST_NAME = 120;

  private final Callers callers;
  private final RegisterClient registerClient;
  private final EditClient editClient;
  private final Texts texts;

  public ClientRoutes(
      Callers callers, RegisterClient registerClient, EditClient editClient, Texts texts) {
    this.callers = callers;
    this.registerClient = registerClient;
    this.editClient = editClient;
    this.texts = texts;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/api/clients", this::register),
        new Route("PATCH", "/api/clients/{id}", this::edit));
  }

  private Answer register(Call call) {
    Actor actor = callers.permitted(call, Permission.MANAGE_CLIENTS_AND_USERS);
    JsonFields body = call.body();
    RequestStamp stamp =
        IdempotencyHeader.stamp(call, actor.person().uid(), actor.role().code(), body);
    Optional<String> name = PeopleFields.requiredLine(body, "name", LONGEST_NAME);
    Optional<ClientKind> kind = body.requiredWord("kind", ClientKind::of);
    body.finish();
    return IdempotencyHeader.answer(
        registerClient.register(
            actor, name.orElseThrow(), kind.orElseThrow(), stamp, ClientRoutes::stored),
        PeopleRefusals::problem,
        texts);
  }

  private Answer edit(Call call) {
    Actor actor = callers.permitted(call, Permission.MANAGE_CLIENTS_AND_USERS);
    JsonFields body = call.body();
    EditClient.Edit edit =
        new EditClient.Edit(
            PeopleFields.line(body, "name", LONGEST_NAME),
            body.word("kind", ClientKind::of),
            body.flag("archived"));
    body.finish();
    return switch (editClient.edit(actor, call.id("id"), edit)) {
      case Outcome.Done<Client, PeopleRefusal> done -> Answer.json(200, json(done.result()));
      case Outcome.Refused<Client, PeopleRefusal> refused ->
          PeopleRefusals.problem(refused.why()).answer(texts);
    };
  }

  private static StoredAnswer stored(Client client) {
    return new StoredAnswer(201, json(client).toString(), "/api/clients/" + client.id());
  }

  private static JsonObject json(Client client) {
    JsonObject json = new JsonObject();
    json.addProperty("id", client.id());
    json.addProperty("name", client.name());
    json.addProperty("kind", client.kind().code());
    json.addProperty("archived", client.archived());
    json.addProperty("createdAt", client.createdAt().toString());
    return json;
  }
}

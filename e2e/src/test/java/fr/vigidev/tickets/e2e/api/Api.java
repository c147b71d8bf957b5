package fr.vigidev.tickets.e2e.api;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Contract;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The HTTP contract, called by one person. */
public final class Api {
  private final Optional<String> token;

  private Api(Optional<String> token) {
    this.token = token;
  }

  public static Api as(Person person) {
    return new Api(Optional.of(person.token()));
  }

  public static Api withToken(String token) {
    return new Api(Optional.of(token));
  }

  public static Api anonymous() {
    return new Api(Optional.empty());
  }

  public Answer get(String path) {
    return send("GET", path, Map.of(), "");
  }

  public Answer post(String path, JsonObject body) {
    return send("POST", path, Map.of("Content-Type", "application/json"), body.toString());
  }

  public Answer put(String path, JsonObject body) {
    return send("PUT", path, Map.of("Content-Type", "application/json"), body.toString());
  }

  public Answer patch(String path, JsonObject body) {
    return send("PATCH", path, Map.of("Content-Type", "application/json"), body.toString());
  }

  public Answer delete(String path) {
    return send("DELETE", path, Map.of(), "");
  }

  /** Creates under an idempotency key that was never used. */
  public Answer create(String path, JsonObject body) {
    return create(path, body, UUID.randomUUID().toString());
  }

  /** Creates under an idempotency key. */
  public Answer create(String path, JsonObject body, String key) {
    return send(
        "POST",
        path,
        Map.of("Content-Type", "application/json", "Idempotency-Key", key),
        body.toString());
  }

  /** Sends a ticket under an idempotency key. */
  public Answer openTicket(JsonObject ticket, String key) {
    return create("/api/tickets", ticket, key);
  }

  /** Writes to the other party. */
  public Answer message(String ref, JsonObject body) {
    return create("/api/tickets/" + ref + "/messages", body);
  }

  /** Writes to the team. */
  public Answer note(String ref, JsonObject body) {
    return create("/api/tickets/" + ref + "/notes", body);
  }

  /** The reference of a new ticket. */
  public String openTicket(String projectId, String title) {
    Answer answer = openTicket(ticket(projectId, title), UUID.randomUUID().toString());
    if (answer.status() != 201) {
      throw new IllegalStateException("no ticket was opened: " + answer);
    }
    return answer.text("ref");
  }

  public Answer ticket(String ref) {
    return get("/api/tickets/" + ref);
  }

  /** Moves a ticket from the state that it is in. */
  public Answer move(String ref, String to) {
    return move(ref, Json.object("to", to, "version", version(ref)));
  }

  public Answer move(String ref, JsonObject body) {
    return post("/api/tickets/" + ref + "/transitions", body);
  }

  public Answer assign(String ref, String uid) {
    return put("/api/tickets/" + ref + "/assignee", Json.object("uid", uid));
  }

  public int version(String ref) {
    return ticket(ref).object().get("version").getAsInt();
  }

  /** Sends any request. Whatever is answered has to be as {@code docs/openapi.yaml} says. */
  public Answer send(String method, String path, Map<String, String> headers, String body) {
    Map<String, String> all = new HashMap<>(headers);
    token.ifPresent(compact -> all.putIfAbsent("Authorization", "Bearer " + compact));
    URI uri = Platform.SITE.resolve(path);
    Answer answer = Http.send(method, uri, all, body);
    // The dots of a path are followed before anybody is asked.
    List<String> faults = Contract.faults(method, uri.normalize().getRawPath(), answer);
    if (!faults.isEmpty()) {
      throw new AssertionError(method + " " + path + " " + faults + "\n" + answer);
    }
    return answer;
  }

  /** What a person fills in to open a ticket. */
  public static JsonObject ticket(String projectId, String title) {
    return Json.object(
        "projectId",
        projectId,
        "title",
        title,
        "description",
        "La caméra du hall ne répond plus depuis ce matin.",
        "priority",
        "normal");
  }
}

package fr.vigidev.tickets.e2e.people;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Platform;
import fr.vigidev.tickets.people.adapter.firestore.FirestorePeopleStore;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Lays down Clients, projects and accounts that wait as an admin does: over the API. The admin is
 * the one whom every local platform has. Accounts at work are stored as the product stores them,
 * past the mails by which it tells of each.
 */
final class Registry {
  private static final Person REGISTRAR =
      Accounts.signIn("admin@vigidev.test", "vigidev-demo", "Claire Fontaine");

  private Registry() {}

  static Company client(String name) {
    JsonObject client = Json.object("name", name, "kind", "installer");
    return new Company(done("POST", "/api/clients", client).text("id"), name);
  }

  static String project(String name, Set<String> clientIds) {
    JsonObject project =
        Json.object(
            "name", name, "address", "1 rue des Essais, 69000 Lyon", "clientIds", clientIds);
    return done("POST", "/api/projects", project).text("id");
  }

  static void archive(String projectId) {
    done("PATCH", "/api/projects/" + projectId, Json.object("archived", true));
  }

  /** Gives the person an account that waits. */
  static void activate(Person person) {
    done(person, "POST", "/api/me/activation", Json.object("displayName", person.name()));
  }

  static String invite(JsonObject invitation) {
    return done("POST", "/api/invitations", invitation).text("id");
  }

  static void attach(Person person, Company company) {
    store(newcomer(person).asUserOf(company.id()));
  }

  static void take(Person person, Role role) {
    store(newcomer(person).asStaff(role));
  }

  private static User newcomer(Person person) {
    return User.pending(person.uid(), person.email(), person.name(), Instant.now());
  }

  private static void store(User user) {
    new FirestorePeopleStore(Database.owner())
        .transact(
            tx -> {
              tx.store(user);
              return user;
            });
  }

  private static Answer done(String method, String path, JsonObject body) {
    return done(REGISTRAR, method, path, body);
  }

  private static Answer done(Person person, String method, String path, JsonObject body) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "Bearer " + person.token());
    headers.put("Content-Type", "application/json");
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    Answer answer = Http.send(method, Platform.SITE.resolve(path), headers, body.toString());
    if (answer.status() >= 300) {
      throw new IllegalStateException(method + " " + path + " was not done: " + answer);
    }
    return answer;
  }
}

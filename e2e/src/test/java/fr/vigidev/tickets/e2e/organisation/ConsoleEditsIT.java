package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.rules.FirestoreAs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an admin writes into {@code users} in the Firebase console, past the product. */
final class ConsoleEditsIT {
  private static final World WORLD = World.create();
  private static final String REF = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Un ticket");
  private static final String PORTAL = "portals/" + WORLD.alpha().id() + "/tickets/" + REF;
  private static final String TRUTH = "tickets/" + REF;

  @Test
  void a_client_and_a_status_take_effect_at_once() {
    Person person = Users.pending("Paul Personne");
    assertSees(person, false, false);

    write(person, Map.of("clientId", WORLD.alpha().id(), "status", "active"));
    assertSees(person, true, false);

    write(person, Map.of("clientId", WORLD.bravo().id()));
    assertSees(person, false, false);
    assertRefused(Api.as(person).ticket(REF), 404, "not_found");

    write(person, Map.of("clientId", WORLD.alpha().id(), "status", "disabled"));
    assertSees(person, false, false);
    assertRefused(Api.as(person).ticket(REF), 403, "account_disabled");
  }

  @Test
  void a_role_takes_effect_at_once() {
    Person person = Users.pending("Paul Personne");

    write(person, Map.of("role", "developer", "status", "active"));
    assertSees(person, true, true);
    assertRefused(Api.as(person).get("/api/users"), 403, "forbidden");

    write(person, Map.of("role", "admin"));
    assertThat(Api.as(person).get("/api/users").status()).isEqualTo(200);

    write(person, Map.of("role", "client"));
    assertSees(person, false, false);
    assertRefused(Api.as(person).get("/api/users"), 403, "account_pending");
  }

  /** Fields that mean nothing; all others of the document are those of an active technician. */
  private static Map<String, Map<String, Object>> nonsense() {
    Map<String, Map<String, Object>> documents = new HashMap<>();
    documents.put("an unknown role", Map.of("role", "superadmin"));
    documents.put("a role in capitals", Map.of("role", "Admin"));
    documents.put("a role that is a number", Map.of("role", 7));
    documents.put("a role that is a list", Map.of("role", List.of("admin")));
    documents.put("an unknown status", Map.of("status", "activé"));
    documents.put("a status that is a flag", Map.of("status", true));
    documents.put("a status with a blank", Map.of("status", "active "));
    documents.put(
        "a Client that is a map", Map.of("role", "client", "clientId", Map.of("id", "x")));
    documents.put("a Client that is a path", Map.of("role", "client", "clientId", "../x/y"));
    documents.put("a Client that is empty", Map.of("role", "client", "clientId", ""));
    documents.put(
        "nothing but a role",
        Map.of("role", "admin", "status", 0, "email", 0, "displayName", 0, "createdAt", 0));
    return documents;
  }

  @TestFactory
  Stream<DynamicTest> nonsense_means_no_access_at_all() {
    return nonsense().entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> assertNoAccess(each.getValue())));
  }

  private static void assertNoAccess(Map<String, Object> fields) {
    Person person = Users.pending("Nour Nonsense");
    write(person, Map.of("role", "technician", "status", "active"));
    write(person, fields);
    try {
      assertSees(person, false, false);
      Answer answer = Api.as(person).get("/api/users");
      assertThat(answer.status()).as("%s", answer).isEqualTo(403);
      Answer activation = Api.as(person).post("/api/me/activation", Json.object());
      assertThat(activation.status()).as("%s", activation).isIn(200, 403);
      assertSees(person, false, false);
    } finally {
      Database.remove("users/" + person.uid());
    }
  }

  @Test
  void nonsense_breaks_neither_the_list_of_users_nor_anybody_elses_mails() {
    List<Person> broken = nonsense().values().stream().map(ConsoleEditsIT::broken).toList();
    Person mute = broken(Map.of("email", 7, "displayName", 7));
    try {
      assertThat(Api.as(Team.admin()).get("/api/users?limit=100").status()).isEqualTo(200);
      assertThat(Api.as(Team.admin()).get("/api/users?role=technician").status()).isEqualTo(200);
      String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Pendant ce temps");
      Mailbox.awaitOneEach(ref, Team.addresses());
      assertThat(Api.as(Team.admin()).assign(ref, Team.technician().uid()).status()).isEqualTo(200);
    } finally {
      broken.forEach(person -> Database.remove("users/" + person.uid()));
      Database.remove("users/" + mute.uid());
    }
  }

  private static Person broken(Map<String, Object> fields) {
    Person person = Users.pending("Nour Nonsense");
    write(person, Map.of("role", "technician", "status", "active"));
    write(person, fields);
    return person;
  }

  private static void assertSees(Person person, boolean portal, boolean truth) {
    FirestoreAs firestore = new FirestoreAs(Optional.of(person.token()));
    assertThat(firestore.mayGet(PORTAL)).as("portal").isEqualTo(portal);
    assertThat(firestore.mayGet(TRUTH)).as("truth").isEqualTo(truth);
    assertThat(Api.as(person).ticket(REF).status() == 200).as("API").isEqualTo(portal);
  }

  private static void write(Person person, Map<String, Object> fields) {
    Database.merge("users/" + person.uid(), fields);
  }
}

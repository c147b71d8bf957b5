package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code POST …/messages} and {@code …/notes}, without files. */
final class ThreadIT {
  private static final World WORLD = World.create();
  private static final JsonObject HELLO = Json.object("body", "Bonjour,\r\nvoici la suite.");

  private final Api alice = Api.as(WORLD.alice());
  private final Api technician = Api.as(Team.technician());
  private String ref;

  @BeforeEach
  void open() {
    ref = alice.openTicket(WORLD.project(), "Caméra muette");
  }

  @Test
  void a_message_is_an_entry_for_both_sides() {
    Answer answer = alice.message(ref, HELLO);

    assertThat(answer.status()).isEqualTo(201);
    JsonObject entry = answer.object();
    assertThat(answer.text("type")).isEqualTo("message");
    assertThat(answer.text("visibility")).isEqualTo("public");
    assertThat(answer.text("body")).isEqualTo("Bonjour,\nvoici la suite.");
    assertThat(entry.getAsJsonObject("by").keySet()).containsExactlyInAnyOrder("name", "role");
    assertThat(entry.getAsJsonArray("attachments")).isEmpty();
    for (String folder : List.of("tickets/" + ref, portal())) {
      assertThat(Database.find(folder + "/timeline/" + answer.text("id")).orElseThrow())
          .containsEntry("body", "Bonjour,\nvoici la suite.");
    }
    assertThat(technician.message(ref, HELLO).object().getAsJsonObject("by").keySet())
        .contains("uid");
  }

  @Test
  void an_answer_to_a_question_gives_the_ticket_back() {
    technician.move(ref, "accepted");
    technician.move(ref, "waiting_for_client");
    assertThat(technician.message(ref, HELLO).status()).isEqualTo(201);
    assertThat(alice.ticket(ref).text("status")).isEqualTo("waiting_for_client");

    assertThat(alice.message(ref, HELLO).status()).isEqualTo(201);

    assertThat(alice.ticket(ref).text("status")).isEqualTo("in_progress");
    List<String> types = types(portal());
    assertThat(types.subList(types.size() - 2, types.size()))
        .containsExactly("message", "status_changed");
  }

  @Test
  void a_client_reopens_what_is_resolved_with_a_message() {
    technician.move(ref, "accepted");
    assertRefused(
        alice.message(ref, Json.object("body", "Encore", "reopen", true)),
        409,
        "invalid_transition");
    technician.move(ref, "resolved");
    assertThat(alice.message(ref, HELLO).status()).isEqualTo(201);
    assertThat(alice.ticket(ref).text("status")).isEqualTo("resolved");
    assertThat(alice.message(ref, Json.object("body", "Encore", "reopen", true)).status())
        .isEqualTo(201);
    assertThat(alice.ticket(ref).text("status")).isEqualTo("in_progress");
  }

  @Test
  void note_through_any_path() {
    String secret = "secret" + UUID.randomUUID();
    Answer before = alice.ticket(ref);
    Map<String, Object> projection = Database.find(portal()).orElseThrow();

    Answer note = technician.note(ref, Json.object("body", secret));

    assertThat(note.status()).isEqualTo(201);
    assertThat(note.text("visibility")).isEqualTo("internal");
    assertThat(Database.find("tickets/" + ref + "/timeline/" + note.text("id"))).isPresent();
    assertThat(types(portal())).containsExactly("created");
    assertThat(Database.find(portal())).contains(projection);
    assertThat(alice.ticket(ref).body()).isEqualTo(before.body());
    assertThat(technician.ticket(ref).body()).doesNotContain(secret);
  }

  @Test
  void who_may_not_know_of_the_ticket_learns_nothing() {
    Api bruno = Api.as(WORLD.bruno());
    assertRefused(bruno.message(ref, HELLO), 404, "not_found");
    assertRefused(bruno.note(ref, HELLO), 404, "not_found");
    assertRefused(alice.note(ref, HELLO), 403, "forbidden");
    assertRefused(alice.message("VGD-000000", HELLO), 404, "not_found");
    assertRefused(
        Api.as(Users.pending("Paul Pending")).message(ref, HELLO), 403, "account_pending");
    assertRefused(Api.anonymous().message(ref, HELLO), 401, "unauthenticated");
  }

  @Test
  void the_same_request_twice_is_one_message() {
    String path = "/api/tickets/" + ref + "/messages";
    Answer first = alice.create(path, HELLO, "k-" + ref);
    Answer again = alice.create(path, HELLO, "k-" + ref);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(types(portal())).containsExactly("created", "message");
    assertRefused(
        alice.create(path, Json.object("body", "Autre"), "k-" + ref), 409, "idempotency_mismatch");
    assertInvalid(alice.post(path, HELLO), "Idempotency-Key:required");
  }

  @Test
  void what_is_wrong_is_told_at_once() {
    JsonObject body =
        Json.object(
            "body",
            " ",
            "reopen",
            "oui",
            "role",
            "admin",
            "attachments",
            List.of(
                Map.of("uploadId", "../x", "fileName", "a"), Map.of("uploadId", "x", "path", "y")));
    assertInvalid(
        alice.message(ref, body),
        "body:too_short",
        "reopen:wrong_type",
        "role:unknown_field",
        "attachments[0].uploadId:wrong_type",
        "attachments[1].fileName:required",
        "attachments[1].path:unknown_field");
    List<Map<String, String>> eleven =
        Stream.generate(() -> Map.of("uploadId", "x", "fileName", "a")).limit(11).toList();
    assertInvalid(
        alice.message(ref, Json.object("body", "a", "attachments", eleven)),
        "attachments:too_many");
  }

  private String portal() {
    return "portals/" + WORLD.alpha().id() + "/tickets/" + ref;
  }

  private static List<String> types(String ticket) {
    return Database.await(Database.owner().collection(ticket + "/timeline").get())
        .getDocuments()
        .stream()
        .sorted(Comparator.comparing(QueryDocumentSnapshot::getId))
        .map(entry -> entry.getString("type"))
        .toList();
  }
}

package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code /api/canned-replies}, beside who may: that is PermissionsIT. */
final class CannedRepliesIT {
  private static final String PATH = "/api/canned-replies";
  private static final String BODY = "Bonjour {{client}},\n<b>{{référence}}</b> & co.";
  private static final JsonObject REPLY = Json.object("title", "Accusé", "body", BODY);

  private final Api technician = Api.as(Team.technician());

  @Test
  void a_reply_is_kept_as_it_was_written() {
    Answer answer = technician.create(PATH, REPLY);

    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    assertThat(answer.header("Location")).endsWith(PATH + "/" + answer.text("id"));
    assertThat(answer.text("body")).isEqualTo(BODY);
    Map<String, Object> kept = Database.find(document(answer)).orElseThrow();
    assertThat(kept)
        .containsOnlyKeys("title", "body", "createdAt", "updatedAt", "updatedBy")
        .containsEntry("title", "Accusé")
        .containsEntry("body", BODY)
        .containsEntry(
            "updatedBy", Map.of("uid", Team.technician().uid(), "name", Team.technician().name()));
  }

  @Test
  void an_edit_keeps_what_it_does_not_name_and_tells_who_wrote_last() {
    Answer added = technician.create(PATH, REPLY);
    Answer edited =
        Api.as(Team.admin())
            .patch(PATH + "/" + added.text("id"), Json.object("title", "Bien reçu"));

    assertThat(edited.status()).as("%s", edited).isEqualTo(200);
    assertThat(edited.text("title")).isEqualTo("Bien reçu");
    assertThat(edited.text("body")).isEqualTo(BODY);
    assertThat(edited.text("createdAt")).isEqualTo(added.text("createdAt"));
    assertThat(edited.object().getAsJsonObject("updatedBy").get("uid").getAsString())
        .isEqualTo(Team.admin().uid());
  }

  @Test
  void a_removed_reply_is_gone() {
    Answer added = technician.create(PATH, REPLY);
    String path = PATH + "/" + added.text("id");

    assertThat(technician.delete(path).status()).isEqualTo(200);
    assertThat(Database.find(document(added))).isEmpty();
    assertRefused(technician.delete(path), 404, "not_found");
    assertRefused(technician.patch(path, Json.object("title", "Autre")), 404, "not_found");
  }

  @Test
  void the_same_request_twice_is_one_reply() {
    String key = UUID.randomUUID().toString();
    Answer first = technician.create(PATH, REPLY, key);
    Answer again = technician.create(PATH, REPLY, key);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    JsonObject other = Json.object("title", "Autre", "body", BODY);
    assertRefused(technician.create(PATH, other, key), 409, "idempotency_mismatch");
    assertInvalid(technician.post(PATH, REPLY), "Idempotency-Key:required");
  }

  @Test
  void what_is_wrong_is_told_at_once() {
    assertInvalid(technician.create(PATH, Json.object()), "title:required", "body:required");
    assertInvalid(
        technician.create(
            PATH,
            Json.object("title", "a".repeat(81), "body", "a".repeat(10_001), "updatedBy", "x")),
        "title:too_long",
        "body:too_long",
        "updatedBy:unknown_field");
    assertInvalid(
        technician.create(PATH, Json.object("title", "a\nb", "body", " ")),
        "title:unprintable",
        "body:too_short");
    String path = PATH + "/" + technician.create(PATH, REPLY).text("id");
    assertInvalid(
        technician.patch(path, Json.object("title", " ", "body", 1)),
        "title:required",
        "body:wrong_type");
  }

  @Test
  void a_path_that_climbs_reaches_nothing() {
    for (String id : new String[] {"..%2Fusers", "__x__", "%2e%2e"}) {
      assertThat(technician.delete(PATH + "/" + id).status()).isIn(400, 404);
    }
  }

  private static String document(Answer answer) {
    return "cannedReplies/" + answer.text("id");
  }
}

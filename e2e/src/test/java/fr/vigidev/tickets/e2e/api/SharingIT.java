package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code POST …/shares}, beside who may share with whom: that is PermissionsIT. */
final class SharingIT {
  private static final World WORLD = World.create();
  private static final Api TECHNICIAN = Api.as(Team.technician());
  private static final String DEVELOPER = Team.developer().uid();

  private final Api alice = Api.as(WORLD.alice());
  private final String ref = alice.openTicket(WORLD.project(), "Un ticket");
  private final String portal = "portals/%s/tickets/%s".formatted(WORLD.alpha().id(), ref);

  @Test
  void a_share_is_told_to_the_team_and_found_by_who_was_asked() {
    Answer answer = share(TECHNICIAN, Json.object("uid", DEVELOPER, "comment", "À toi ?"));

    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    assertThat(answer.text("type")).isEqualTo("shared");
    assertThat(answer.text("visibility")).isEqualTo("internal");
    assertThat(answer.text("body")).isEqualTo("À toi ?");
    JsonObject helper = Json.object("name", Team.developer().name(), "uid", DEVELOPER);
    assertThat(answer.object().get("to")).isEqualTo(helper);
    assertThat(TECHNICIAN.ticket(ref).object().getAsJsonArray("sharedWith"))
        .containsExactly(helper);
    assertThat(Database.find("tickets/" + ref).orElseThrow())
        .containsEntry("sharedWithUids", List.of(DEVELOPER));
    assertThat(Database.find("tickets/" + ref + "/timeline/" + answer.text("id")).orElseThrow())
        .containsEntry("to", Map.of("uid", DEVELOPER, "name", Team.developer().name()))
        .containsEntry("body", "À toi ?");
  }

  @Test
  void share_through_any_path() {
    String secret = "secret" + UUID.randomUUID();
    Answer before = alice.ticket(ref);
    Map<String, Object> projection = Database.find(portal).orElseThrow();
    int version = TECHNICIAN.version(ref);

    share(TECHNICIAN, Json.object("uid", DEVELOPER, "comment", secret));

    assertThat(alice.ticket(ref).body()).isEqualTo(before.body());
    assertThat(Database.find(portal)).contains(projection);
    assertThat(Database.where(portal + "/timeline", "type", "shared")).isEmpty();
    assertThat(TECHNICIAN.version(ref)).isEqualTo(version);
    assertThat(TECHNICIAN.ticket(ref).body()).doesNotContain(secret);
  }

  @Test
  void who_is_asked_twice_is_named_once_and_both_wishes_are_on_record() {
    share(TECHNICIAN, Json.object("uid", DEVELOPER));
    share(TECHNICIAN, Json.object("uid", DEVELOPER, "comment", "Toujours là ?"));

    assertThat(TECHNICIAN.ticket(ref).object().getAsJsonArray("sharedWith")).hasSize(1);
    assertThat(shares()).isEqualTo(2);
  }

  @Test
  void of_many_shares_at_once_none_is_lost() {
    List<Person> helpers = List.of(Team.developer(), Team.admin());

    List<Answer> answers =
        AtOnce.all(2, i -> share(TECHNICIAN, Json.object("uid", helpers.get(i).uid())));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(TECHNICIAN.ticket(ref).object().getAsJsonArray("sharedWith")).hasSize(2);
  }

  @Test
  void the_same_request_twice_is_one_share() {
    JsonObject body = Json.object("uid", DEVELOPER);
    String key = UUID.randomUUID().toString();
    Answer first = TECHNICIAN.create(path(), body, key);
    Answer again = TECHNICIAN.create(path(), body, key);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(shares()).isEqualTo(1);
    assertRefused(
        TECHNICIAN.create(path(), Json.object("uid", Team.admin().uid()), key),
        409,
        "idempotency_mismatch");
    assertInvalid(TECHNICIAN.post(path(), body), "Idempotency-Key:required");
  }

  @Test
  void one_shares_with_a_developer_or_an_admin_who_is_at_work_and_somebody_else() {
    Person gone = Users.staff(Role.DEVELOPER, "Gaston Gone");
    Users.disable(gone);

    for (String uid : List.of(gone.uid(), Team.colleague().uid(), WORLD.alice().uid(), "nobody")) {
      assertInvalid(share(TECHNICIAN, Json.object("uid", uid)), "uid:unknown_helper");
    }
    assertInvalid(
        share(Api.as(Team.developer()), Json.object("uid", DEVELOPER)), "uid:unknown_helper");
  }

  @Test
  void who_may_not_share_learns_nothing() {
    assertRefused(share(alice, Json.object("uid", DEVELOPER)), 403, "forbidden");
    assertRefused(share(alice, Json.object("uid", "nobody")), 403, "forbidden");
    assertRefused(share(Api.as(WORLD.bruno()), Json.object("uid", DEVELOPER)), 404, "not_found");
  }

  @Test
  void what_is_wrong_is_told_at_once() {
    assertInvalid(share(TECHNICIAN, Json.object()), "uid:required");
    assertInvalid(
        share(TECHNICIAN, Json.object("uid", "../x", "comment", "a".repeat(10_001), "to", "x")),
        "uid:wrong_type",
        "comment:too_long",
        "to:unknown_field");
    assertInvalid(
        share(TECHNICIAN, Json.object("uid", DEVELOPER, "comment", "a\u0000b")),
        "comment:unprintable");
    String script = "<script>alert(1)</script>";
    assertThat(share(TECHNICIAN, Json.object("uid", DEVELOPER, "comment", script)).text("body"))
        .isEqualTo(script);
  }

  private long shares() {
    return Database.where("tickets/" + ref + "/timeline", "type", "shared").size();
  }

  private Answer share(Api api, JsonObject body) {
    return api.create(path(), body);
  }

  private String path() {
    return "/api/tickets/" + ref + "/shares";
  }
}

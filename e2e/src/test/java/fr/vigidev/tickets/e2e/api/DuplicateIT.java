package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code POST …/duplicate}: a ticket is closed because another asks for the same. */
final class DuplicateIT {
  private static final World WORLD = World.create();
  private static final Api TECHNICIAN = Api.as(Team.technician());

  private final Api alice = Api.as(WORLD.alice());
  private final String original = alice.openTicket(WORLD.project(), "Caméra muette");
  private final String ref = alice.openTicket(WORLD.project(), "Toujours muette");

  @Test
  void a_duplicate_is_closed_and_both_sides_know_of_which() {
    Answer answer = mark(TECHNICIAN, ref, original, 1);

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.text("status")).isEqualTo("closed");
    assertThat(answer.text("duplicateOf")).isEqualTo(original);
    assertThat(alice.ticket(ref).text("duplicateOf")).isEqualTo(original);
    assertThat(alice.ticket(original).object().get("duplicateOf").isJsonNull()).isTrue();
    assertThat(TECHNICIAN.version(original)).isEqualTo(1);
    for (String side :
        List.of("tickets/" + ref, "portals/%s/tickets/%s".formatted(WORLD.alpha().id(), ref))) {
      assertThat(Database.find(side).orElseThrow()).containsEntry("duplicateOf", original);
      assertThat(Database.where(side + "/timeline", "type", "marked_duplicate"))
          .singleElement()
          .satisfies(entry -> assertThat(entry.get("to")).isEqualTo(original));
      assertThat(Database.where(side + "/timeline", "to", "closed")).hasSize(1);
    }
  }

  @Test
  void what_is_reopened_is_no_duplicate_any_more() {
    mark(TECHNICIAN, ref, original, 1);

    Answer reopened = Api.as(Team.admin()).move(ref, "in_progress");

    assertThat(reopened.status()).as("%s", reopened).isEqualTo(200);
    assertThat(reopened.object().get("duplicateOf").isJsonNull()).isTrue();
    assertThat(alice.ticket(ref).object().get("duplicateOf").isJsonNull()).isTrue();
  }

  @Test
  void a_foreign_ticket_is_as_unknown_as_one_that_nobody_opened() {
    String foreign = Api.as(WORLD.bruno()).openTicket(WORLD.foreign(), "Ailleurs");

    for (String of : List.of(foreign, "VGD-000000", "VGD-1", "../x", ref)) {
      assertInvalid(mark(TECHNICIAN, ref, of, 1), "of:unknown_original");
    }
    assertThat(TECHNICIAN.ticket(ref).text("status")).isEqualTo("new");
  }

  @Test
  void a_duplicate_is_no_original_and_is_closed_once() {
    mark(TECHNICIAN, ref, original, 1);
    String third = alice.openTicket(WORLD.project(), "Encore muette");

    assertInvalid(mark(TECHNICIAN, third, ref, 1), "of:unknown_original");
    assertRefused(mark(TECHNICIAN, ref, third, 2), 409, "invalid_transition");
    Answer stale = mark(TECHNICIAN, ref, third, 1);
    assertRefused(stale, 409, "version_conflict");
    assertThat(stale.object().get("ticket")).isEqualTo(TECHNICIAN.ticket(ref).json());
  }

  @Test
  void of_two_that_are_to_duplicate_each_other_at_once_one_stays_open() {
    List<Answer> answers =
        AtOnce.all(
            2,
            i -> i == 0 ? mark(TECHNICIAN, ref, original, 1) : mark(TECHNICIAN, original, ref, 1));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 400);
  }

  @Test
  void the_same_request_twice_is_told_the_same() {
    JsonObject body = Json.object("of", original, "version", 1);
    String key = UUID.randomUUID().toString();
    Answer first = TECHNICIAN.create(path(ref), body, key);
    Answer again = TECHNICIAN.create(path(ref), body, key);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertInvalid(TECHNICIAN.post(path(ref), body), "Idempotency-Key:required");
  }

  @Test
  void a_client_closes_nothing_so() {
    assertRefused(mark(alice, ref, original, 1), 403, "forbidden");
    assertRefused(mark(Api.as(WORLD.bruno()), ref, original, 1), 404, "not_found");
  }

  @Test
  void what_is_wrong_is_told_at_once() {
    assertInvalid(TECHNICIAN.create(path(ref), Json.object()), "of:required", "version:required");
    assertInvalid(
        TECHNICIAN.create(path(ref), Json.object("of", 1, "version", "1", "message", "x")),
        "of:wrong_type",
        "version:wrong_type",
        "message:unknown_field");
  }

  private static Answer mark(Api api, String ref, String of, int version) {
    return api.create(path(ref), Json.object("of", of, "version", version));
  }

  private static String path(String ref) {
    return "/api/tickets/" + ref + "/duplicate";
  }
}

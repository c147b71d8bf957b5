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
import org.junit.jupiter.api.Test;

/** How soon a ticket is to be looked at, and how that changes. */
final class PriorityIT {
  private static final World WORLD = World.create();
  private static final Api TECHNICIAN = Api.as(Team.technician());

  private final String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Un ticket");
  private final List<String> sides =
      List.of("tickets/" + ref, "portals/%s/tickets/%s".formatted(WORLD.alpha().id(), ref));

  @Test
  void another_priority_is_told_on_both_sides() {
    Answer answer = TECHNICIAN.patch(path(), to("urgent", 1));

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.text("priority")).isEqualTo("urgent");
    assertThat(answer.object().get("version").getAsInt()).isEqualTo(2);
    for (String side : sides) {
      assertThat(Database.find(side).orElseThrow())
          .containsEntry("priority", "urgent")
          .containsEntry("priorityRank", 3L);
      assertThat(Database.where(side + "/timeline", "type", "priority_changed"))
          .singleElement()
          .satisfies(
              entry ->
                  assertThat(entry.getData())
                      .containsEntry("from", "normal")
                      .containsEntry("to", "urgent")
                      .containsEntry("visibility", "public"));
    }
  }

  @Test
  void what_is_so_already_changes_nothing() {
    String before = TECHNICIAN.ticket(ref).body();

    assertThat(TECHNICIAN.patch(path(), to("normal", 1)).body()).isEqualTo(before);
    assertThat(TECHNICIAN.patch(path(), to("normal", 9)).body()).isEqualTo(before);
    assertThat(TECHNICIAN.ticket(ref).body()).isEqualTo(before);
  }

  @Test
  void of_two_who_change_it_at_once_one_is_told_the_current_state() {
    List<String> priorities = List.of("low", "high");

    List<Answer> answers = AtOnce.all(2, i -> TECHNICIAN.patch(path(), to(priorities.get(i), 1)));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    Answer lost = answers.getFirst().status() == 409 ? answers.getFirst() : answers.getLast();
    assertRefused(lost, 409, "version_conflict");
    assertThat(lost.object().get("ticket")).isEqualTo(TECHNICIAN.ticket(ref).json());
  }

  @Test
  void who_may_not_know_of_the_ticket_learns_nothing() {
    assertRefused(Api.as(WORLD.bruno()).patch(path(), to("low", 1)), 404, "not_found");
    assertRefused(TECHNICIAN.patch("/api/tickets/VGD-000000", to("low", 1)), 404, "not_found");
    assertRefused(TECHNICIAN.patch("/api/tickets/x", to("low", 1)), 404, "not_found");
  }

  @Test
  void what_is_wrong_is_told_at_once() {
    assertInvalid(TECHNICIAN.patch(path(), Json.object()), "priority:required", "version:required");
    assertInvalid(
        TECHNICIAN.patch(
            path(),
            Json.object(
                "priority", "URGENT", "version", "1", "status", "closed", "title", "Autre")),
        "priority:not_one_of",
        "version:wrong_type",
        "status:unknown_field",
        "title:unknown_field");
    assertRefused(
        TECHNICIAN.patch(path(), Json.object("priority", "a".repeat(300_000), "version", 1)),
        413,
        "too_large");
  }

  private String path() {
    return "/api/tickets/" + ref;
  }

  private static JsonObject to(String priority, int version) {
    return Json.object("priority", priority, "version", version);
  }
}

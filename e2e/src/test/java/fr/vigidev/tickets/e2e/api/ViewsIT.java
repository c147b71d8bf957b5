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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code PUT /api/me/views}: the lists of tickets that a member of the team comes back to. */
final class ViewsIT {
  private static final String PATH = "/api/me/views";
  private static final Map<String, String> URGENT =
      Map.of("name", "Urgents <b>", "query", "priorite=urgent&q=%C3%A9t%C3%A9");
  private static final Map<String, String> ALL = Map.of("name", "Tous", "query", "");

  private final Api developer = Api.as(Team.developer());
  private final String document = "users/" + Team.developer().uid();

  @Test
  void the_new_views_take_the_place_of_the_old_and_nothing_else_changes() {
    assertThat(developer.put(PATH, views(ALL)).status()).isEqualTo(200);
    Map<String, Object> before = Database.find(document).orElseThrow();

    Answer answer = developer.put(PATH, views(URGENT, ALL));

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.object().get("views")).isEqualTo(views(URGENT, ALL).get("views"));
    assertThat(developer.get("/api/me").object()).isEqualTo(answer.object());
    Map<String, Object> after = Database.find(document).orElseThrow();
    assertThat(after).containsEntry("views", List.of(URGENT, ALL));
    before.remove("views");
    after.remove("views");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void a_user_of_a_client_has_none() {
    Api alice = Api.as(World.create().alice());

    assertRefused(alice.put(PATH, views(ALL)), 403, "forbidden");
  }

  @Test
  void what_is_wrong_is_told_at_once() {
    assertInvalid(developer.put(PATH, Json.object()), "views:required");
    assertInvalid(
        developer.put(PATH, Json.object("views", "x", "role", "admin")),
        "views:wrong_type",
        "role:unknown_field");
    assertInvalid(
        developer.put(
            PATH,
            Json.object(
                "views",
                List.of(
                    Map.of("name", "a".repeat(61), "query", "a".repeat(501)),
                    Map.of("name", " ", "query", "a\nb"),
                    Map.of("name", "a", "uid", "x")))),
        "views[0].name:too_long",
        "views[0].query:too_long",
        "views[1].name:required",
        "views[1].query:unprintable",
        "views[2].query:required",
        "views[2].uid:unknown_field");
    List<Map<String, String>> many = Stream.generate(() -> ALL).limit(21).toList();
    assertInvalid(developer.put(PATH, Json.object("views", many)), "views:too_many");
  }

  private static JsonObject views(Object... views) {
    return Json.object("views", List.of(views));
  }
}

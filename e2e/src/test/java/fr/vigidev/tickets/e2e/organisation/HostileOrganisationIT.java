package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody would fill in, at every route of the organisation: it is refused, never obeyed. */
final class HostileOrganisationIT {
  private static final World WORLD = World.create();
  private static final Api ADMIN = Api.as(Team.admin());

  /** A right body for each route, which a test then spoils in one field. */
  private static Map<String, JsonObject> bodies() {
    String alpha = WORLD.alpha().id();
    Map<String, JsonObject> bodies = new LinkedHashMap<>();
    bodies.put("POST /api/clients", Json.object("name", "Gamma", "kind", "installer"));
    bodies.put("PATCH /api/clients/" + alpha, Json.object("name", "Alpha"));
    bodies.put(
        "POST /api/projects",
        Json.object("name", "Annexe", "address", "Lyon", "clientIds", List.of(alpha)));
    bodies.put("PATCH /api/projects/" + WORLD.project(), Json.object("name", "Annexe"));
    bodies.put(
        "POST /api/invitations",
        Json.object("email", Accounts.newAddress("Inès"), "role", "client", "clientId", alpha));
    bodies.put("PATCH /api/users/" + WORLD.arnaud().uid(), Json.object("clientId", alpha));
    bodies.put(
        "POST /api/signup",
        Json.object(
            "email",
            Accounts.newAddress("Inès"),
            "password",
            Accounts.PASSWORD,
            "displayName",
            "Inès"));
    bodies.put("PATCH /api/me", Json.object("displayName", "Adrien Admin"));
    return bodies;
  }

  @TestFactory
  Stream<DynamicTest> a_field_that_is_no_text_list_or_word_is_refused() {
    List<Object> values =
        List.of(7.5, Json.object("a", 1), List.of(List.of(1)), "\u0000", "a".repeat(5000));
    return bodies().entrySet().stream()
        .flatMap(
            route ->
                route.getValue().keySet().stream()
                    .flatMap(
                        field ->
                            values.stream().map(value -> refusal(route.getKey(), field, value))));
  }

  private static DynamicTest refusal(String route, String field, Object value) {
    String shown = value.toString();
    return dynamicTest(
        "%s %s: %s".formatted(route, field, shown.substring(0, Math.min(20, shown.length()))),
        () -> {
          JsonObject body = bodies().get(route);
          body.add(field, Json.object("value", value).get("value"));
          assertRefused(send(route, body), 400, "invalid_request");
        });
  }

  @TestFactory
  Stream<DynamicTest> a_line_break_in_a_name_or_address_is_refused() {
    return bodies().entrySet().stream()
        .flatMap(
            route ->
                route.getValue().keySet().stream()
                    .filter(
                        field -> List.of("name", "address", "displayName", "email").contains(field))
                    .map(
                        field ->
                            refusal(
                                route.getKey(), field, "a@exemple.test\r\nBcc: x@exemple.test")));
  }

  @Test
  void a_name_that_turns_the_text_around_is_refused() {
    String turned = "Alpha \u202Etest.elpmexe";

    assertRefused(
        ADMIN.create("/api/clients", Json.object("name", turned, "kind", "installer")),
        400,
        "invalid_request");
    assertRefused(
        Api.as(WORLD.alice()).patch("/api/me", Json.object("displayName", turned)),
        400,
        "invalid_request");
  }

  @Test
  void a_project_for_ten_thousand_clients_is_refused_at_once() {
    List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "client-" + i).toList();
    JsonObject body = Json.object("clientIds", many);

    assertRefused(ADMIN.patch("/api/projects/" + WORLD.project(), body), 400, "invalid_request");
    assertThat(ADMIN.get("/api/health").status()).isEqualTo(200);
  }

  @Test
  void a_body_that_is_too_large_is_refused() {
    JsonObject body = Json.object("name", "a".repeat(600_000), "kind", "installer");

    assertRefused(ADMIN.create("/api/clients", body), 413, "too_large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2Fx",
        "..%2F..%2Fusers",
        "__x__",
        "__name__",
        "%2e%2e",
        ".",
        "..",
        "a%00b",
        "a%2Fb",
        "%F0%9F%98%80",
        "%ff"
      })
  void an_id_that_is_none_leads_nowhere(String id) {
    List<Answer> answers =
        List.of(
            ADMIN.patch("/api/users/" + id, Json.object("status", "disabled")),
            ADMIN.patch("/api/clients/" + id, Json.object("archived", true)),
            ADMIN.patch("/api/projects/" + id, Json.object("archived", true)),
            ADMIN.delete("/api/invitations/" + id),
            ADMIN.post("/api/invitations/" + id + "/resend", Json.object()));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as("%s", answer).isIn(400, 404, 405);
              assertThat(answer.body()).doesNotContain("Exception");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"__x__", "__name__", ".", "..", "a/b", "\u0000", "😀"})
  void an_id_in_a_body_that_is_none_is_refused(String id) {
    assertRefused(
        ADMIN.patch("/api/projects/" + WORLD.project(), Json.object("clientIds", List.of(id))),
        400,
        "invalid_request");
    assertRefused(
        ADMIN.patch("/api/users/" + WORLD.arnaud().uid(), Json.object("clientId", id)),
        400,
        "invalid_request");
  }

  @Test
  void a_search_that_nobody_would_type_finds_nothing_and_harms_nobody() {
    for (String query :
        List.of(
            "q=" + "a".repeat(3000),
            "q=%00",
            "q=%F0%9F%98%80",
            "q=*%2F..",
            "q=" + "a+".repeat(500))) {
      Answer answer = ADMIN.get("/api/users?" + query);
      assertThat(answer.status()).as("%s", answer).isIn(200, 400, 414);
    }
  }

  private static Answer send(String route, JsonObject body) {
    String[] parts = route.split(" ", 2);
    return ADMIN.send(
        parts[0],
        parts[1],
        Map.of("Content-Type", "application/json", "Idempotency-Key", UUID.randomUUID().toString()),
        body.toString());
  }
}

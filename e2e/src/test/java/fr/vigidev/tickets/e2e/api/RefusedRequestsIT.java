package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with something wrong in them, one fault each. */
final class RefusedRequestsIT {
  private static final World WORLD = World.create();
  private static final Api ALICE = Api.as(WORLD.alice());

  @Test
  void a_field_that_nobody_asked_for_is_refused() {
    assertInvalid(openWith("colour", "red"), "colour:unknown_field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"projectId", "title", "description", "priority"})
  void a_field_that_is_missing_or_null_is_named(String field) {
    JsonObject missing = Api.ticket(WORLD.project(), "Un ticket");
    missing.remove(field);
    assertInvalid(open(missing), field + ":required");

    JsonObject empty = Api.ticket(WORLD.project(), "Un ticket");
    empty.add(field, JsonNull.INSTANCE);
    assertInvalid(open(empty), field + ":required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"projectId", "title", "description", "priority"})
  void a_field_of_another_type_is_named(String field) {
    assertInvalid(openWith(field, 7), field + ":wrong_type");
    assertInvalid(openWith(field, Json.object("a", 1)), field + ":wrong_type");
  }

  @Test
  void all_faults_are_told_at_once() {
    assertInvalid(
        open(Json.object("title", "ab", "priority", "extreme", "more", 1)),
        "projectId:required",
        "title:too_short",
        "description:required",
        "priority:not_one_of",
        "more:unknown_field");
  }

  @Test
  void a_title_has_three_to_a_hundred_and_forty_characters() {
    assertInvalid(openWith("title", "ab"), "title:too_short");
    assertInvalid(openWith("title", "  ab  "), "title:too_short");
    assertThat(openWith("title", "abc").status()).isEqualTo(201);
    assertThat(openWith("title", "\uD83D\uDD14".repeat(140)).status()).isEqualTo(201);
    assertInvalid(openWith("title", "a".repeat(141)), "title:too_long");
  }

  @Test
  void a_description_has_one_to_ten_thousand_characters() {
    assertInvalid(openWith("description", " \n "), "description:too_short");
    assertThat(openWith("description", "é".repeat(10_000)).status()).isEqualTo(201);
    assertInvalid(openWith("description", "é".repeat(10_001)), "description:too_long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u0007", "\\ud800"})
  void a_text_that_cannot_be_shown_is_refused(String escape) {
    String body = Api.ticket(WORLD.project(), "Un titre @ici").toString().replace("@", escape);
    assertInvalid(send("POST", "/api/tickets", body, "application/json"), "title:unprintable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../users", "a/b", "", "..", "a b", "%2e%2e"})
  void an_id_that_is_none_is_refused(String id) {
    assertInvalid(openWith("projectId", id), "projectId:wrong_type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "7",
        "\"text\"",
        "{'a':1}",
        "{} {}",
        "{\"a\":NaN}",
        "{a:1}"
      })
  void a_body_that_is_no_json_object_is_refused(String body) {
    Answer answer = send("POST", "/api/tickets", body, "application/json");
    assertRefused(answer, 400, "invalid_request");
  }

  @Test
  void json_nested_without_end_is_refused_and_harms_nobody() {
    String deep = "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertRefused(send("POST", "/api/tickets", deep, "application/json"), 400, "invalid_request");
    assertThat(ALICE.get("/api/health").status()).isEqualTo(200);
  }

  @Test
  void a_body_that_is_too_large_is_refused() {
    Answer answer = openWith("description", "a".repeat(600_000));
    assertRefused(answer, 413, "too_large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
  void a_body_of_another_type_is_refused(String type) {
    String body = Api.ticket(WORLD.project(), "Un ticket").toString();
    assertRefused(send("POST", "/api/tickets", body, type), 415, "unsupported_media_type");
  }

  @Test
  void json_with_its_encoding_named_is_taken() {
    String body = Api.ticket(WORLD.project(), "Un ticket").toString();
    Answer answer = send("POST", "/api/tickets", body, "application/json; charset=utf-8");
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/tickets, POST",
    "POST, /api/me, GET",
    "GET, /api/me/activation, POST",
    "DELETE, /api/tickets/VGD-000000, GET",
    "GET, /api/tickets/VGD-000000/transitions, POST",
    "POST, /api/tickets/VGD-000000/assignee, PUT",
    "POST, /api/health, GET",
  })
  void a_method_that_a_route_has_not_is_refused(String method, String path, String allowed) {
    Answer answer = send(method, path, "", "application/json");
    assertRefused(answer, 405, "method_not_allowed");
    assertThat(answer.header("Allow")).contains(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/nothing",
        "/api/tickets/",
        "/api/tickets/VGD-000000/nothing",
        "/api/tickets/VGD-000000/transitions/",
        "/api/me/"
      })
  void a_route_that_does_not_exist_is_not_found(String path) {
    assertRefused(ALICE.get(path), 404, "not_found");
  }

  private static Answer openWith(String field, Object value) {
    JsonObject ticket = Api.ticket(WORLD.project(), "Un ticket");
    ticket.add(field, Json.object("value", value).get("value"));
    return open(ticket);
  }

  private static Answer open(JsonObject ticket) {
    return ALICE.openTicket(ticket, UUID.randomUUID().toString());
  }

  private static Answer send(String method, String path, String body, String type) {
    return ALICE.send(
        method,
        path,
        Map.of("Content-Type", type, "Idempotency-Key", UUID.randomUUID().toString()),
        body);
  }
}

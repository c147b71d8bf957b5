package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first call of a person with a verified address. */
final class ActivationIT {
  private static final World WORLD = World.create();
  private static final String ACTIVATION = "/api/me/activation";

  private final Person newcomer = Users.unactivated("Noé Nouveau");
  private final Api api = Api.as(newcomer);

  @Test
  void a_newcomer_gets_an_account_that_waits() {
    Answer answer = api.post(ACTIVATION, Json.object("displayName", "Noé Nouveau"));

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.text("status")).isEqualTo("pending");
    assertThat(answer.text("role")).isEqualTo("client");
    assertThat(answer.text("email")).isEqualTo(newcomer.email());
    assertThat(answer.text("displayName")).isEqualTo("Noé Nouveau");
    assertThat(answer.object().get("clientId").isJsonNull()).isTrue();
    assertThat(api.get("/api/me").text("uid")).isEqualTo(newcomer.uid());
  }

  @Test
  void a_name_may_be_left_out() {
    assertThat(api.post(ACTIVATION, Json.object()).text("displayName")).isNotBlank();
  }

  @Test
  void a_second_activation_changes_nothing() {
    Answer first = api.post(ACTIVATION, Json.object("displayName", "Noé"));
    Answer second = api.post(ACTIVATION, Json.object("displayName", "Autre"));

    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void many_activations_at_once_make_one_account() {
    var answers = AtOnce.all(4, i -> api.post(ACTIVATION, Json.object("displayName", "N" + i)));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role",
        "clientId",
        "status",
        "uid",
        "email",
        "permissions",
        "createdAt",
        "__proto__"
      })
  void a_role_or_client_set_at_activation_is_refused(String field) {
    Answer answer = api.post(ACTIVATION, Json.object(field, "admin"));

    assertInvalid(answer, field + ":unknown_field");
    assertThat(Database.find("users/" + newcomer.uid())).isEmpty();
  }

  @Test
  void an_account_gains_nothing_by_activating_again() {
    String before = Api.as(WORLD.alice()).get("/api/me").body();
    Api.as(WORLD.alice()).post(ACTIVATION, Json.object("displayName", "Patronne"));

    assertThat(Api.as(WORLD.alice()).get("/api/me").body()).isEqualTo(before);
  }

  @Test
  void a_name_is_text_of_reasonable_length() {
    assertInvalid(api.post(ACTIVATION, Json.object("displayName", 7)), "displayName:wrong_type");
    assertInvalid(
        api.post(ACTIVATION, Json.object("displayName", "a".repeat(500))), "displayName:too_long");
    assertInvalid(
        api.post(ACTIVATION, Json.object("displayName", "a\r\nBcc: x@exemple.test")),
        "displayName:unprintable");
  }

  @Test
  void an_activation_without_a_body_is_taken() {
    assertThat(api.send("POST", ACTIVATION, Map.of(), "").status()).isEqualTo(200);
  }

  @Test
  void who_is_not_activated_has_no_account_to_look_at() {
    assertRefused(api.get("/api/me"), 403, "account_pending");
  }
}

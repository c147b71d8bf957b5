package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an admin makes of an account. */
final class UserChangesIT {
  private static final World WORLD = World.create();
  private static final Api ADMIN = Api.as(Team.admin());

  private final Person person = Users.pending("Paul Personne");

  /** Each member of the team would get the mails of every later test. */
  @AfterEach
  void leaveTheTeam() {
    Users.disable(person);
  }

  @Test
  void a_client_alone_attaches_a_pending_account() {
    Answer answer = change("clientId", WORLD.alpha().id());

    assertUser(answer, "client", WORLD.alpha().id(), "active");
    assertThat(answer.object().keySet())
        .containsExactlyInAnyOrder(
            "uid",
            "email",
            "displayName",
            "role",
            "clientId",
            "status",
            "createdAt",
            "mailBounced");
    assertThat(api().openTicket(WORLD.project(), "Premier ticket")).startsWith("VGD-");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLIENT")
  void a_staff_role_takes_an_account_into_the_team_and_from_its_client(Role role) {
    change("clientId", WORLD.alpha().id());

    assertUser(change("role", role.code()), role.code(), "", "active");
    assertThat(api().get("/api/me").text("role")).isEqualTo(role.code());
  }

  @Test
  void a_member_goes_to_a_client() {
    change("role", "technician");

    assertUser(
        change("role", "client", "clientId", WORLD.bravo().id()),
        "client",
        WORLD.bravo().id(),
        "active");
  }

  @Test
  void a_user_without_a_client_waits_again() {
    change("clientId", WORLD.alpha().id());

    assertUser(change("clientId", null), "client", "", "pending");
    assertRefused(api().ticket("VGD-000000"), 403, "account_pending");
  }

  @Test
  void who_was_shut_out_comes_back_as_what_it_was() {
    change("clientId", WORLD.alpha().id());

    assertUser(change("status", "disabled"), "client", WORLD.alpha().id(), "disabled");
    assertRefused(api().get("/api/me"), 403, "account_disabled");
    assertUser(change("status", "active"), "client", WORLD.alpha().id(), "active");
    assertThat(api().get("/api/me").status()).isEqualTo(200);
  }

  @Test
  void being_given_a_place_does_not_let_back_in_who_was_shut_out() {
    change("status", "disabled");

    assertUser(change("clientId", WORLD.alpha().id()), "client", WORLD.alpha().id(), "disabled");
    assertUser(change("role", "technician"), "technician", "", "disabled");
  }

  @Test
  void a_client_user_needs_a_client() {
    assertInvalid(change("role", "client"), "clientId:client_missing");
    assertInvalid(change("status", "active"), "clientId:client_missing");
    change("role", "technician");
    assertInvalid(change("role", "client"), "clientId:client_missing");
    assertUser(me(), "technician", "", "active");
  }

  @Test
  void a_member_has_no_client() {
    assertInvalid(
        change("role", "admin", "clientId", WORLD.alpha().id()), "clientId:client_not_expected");
    assertUser(me(), "client", "", "pending");
  }

  @Test
  void an_unknown_or_archived_client_takes_nobody() {
    World other = World.create();
    ADMIN.patch("/api/clients/" + other.alpha().id(), Json.object("archived", true));

    assertInvalid(change("clientId", "no-such-client"), "clientId:unknown_client");
    assertInvalid(change("clientId", other.alpha().id()), "clientId:unknown_client");
    assertUser(me(), "client", "", "pending");
  }

  @Test
  void one_may_change_oneself_as_others() {
    Person admin = Users.staff(Role.ADMIN, "Anne Admin");

    Answer demoted =
        Api.as(admin).patch("/api/users/" + admin.uid(), Json.object("role", "developer"));

    assertUser(demoted, "developer", "", "active");
    assertRefused(Api.as(admin).get("/api/users"), 403, "forbidden");
    Users.disable(admin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uid", "email", "displayName", "createdAt", "permissions", "claims"})
  void mass_assignment_is_refused(String field) {
    assertInvalid(change(field, "admin"), field + ":unknown_field");
  }

  @Test
  void what_is_no_role_status_or_client_is_refused() {
    assertInvalid(change("role", "owner"), "role:not_one_of");
    assertInvalid(change("role", 7), "role:wrong_type");
    assertInvalid(change("status", "aktiv"), "status:not_one_of");
    assertInvalid(change("clientId", "../users"), "clientId:wrong_type");
    assertUser(me(), "client", "", "pending");
  }

  @Test
  void an_account_that_does_not_exist_is_not_found() {
    Answer answer = ADMIN.patch("/api/users/nobody", Json.object("status", "disabled"));
    assertRefused(answer, 404, "not_found");
  }

  private Api api() {
    return Api.as(person);
  }

  private Answer me() {
    return api().get("/api/me");
  }

  private Answer change(Object... change) {
    JsonObject body = Json.object(change);
    return ADMIN.patch("/api/users/" + person.uid(), body);
  }

  private static void assertUser(Answer answer, String role, String clientId, String status) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.text("role")).isEqualTo(role);
    assertThat(answer.text("clientId")).isEqualTo(clientId);
    assertThat(answer.text("status")).isEqualTo(status);
  }
}

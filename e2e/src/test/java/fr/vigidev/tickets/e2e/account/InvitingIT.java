package fr.vigidev.tickets.e2e.account;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.AtOnce;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making invitations. */
final class InvitingIT {
  private static final World WORLD = World.create();
  private static final Api ADMIN = Api.as(Team.admin());

  private final String email = Accounts.newAddress("Inès Invitée");
  private final JsonObject invitation = Invitations.toClient(email, WORLD.alpha());

  @Test
  void an_invitation_says_all_of_itself() {
    Answer made = invite(invitation);

    assertThat(made.status()).as("%s", made).isEqualTo(201);
    assertThat(made.object().keySet())
        .containsExactlyInAnyOrder(
            "id",
            "email",
            "role",
            "clientId",
            "clientName",
            "invitedBy",
            "createdAt",
            "expiresAt",
            "status",
            "account");
    assertThat(made.text("clientName")).isEqualTo(WORLD.alpha().name());
    assertThat(made.text("status")).isEqualTo("pending");
    assertThat(made.text("account")).isEqualTo("none");
    assertThat(made.object().getAsJsonObject("invitedBy").get("uid").getAsString())
        .isEqualTo(Team.admin().uid());
    assertThat(Duration.between(instant(made, "createdAt"), instant(made, "expiresAt")))
        .isEqualTo(Duration.ofDays(14));
  }

  @Test
  void an_address_is_invited_once_at_a_time() {
    invite(invitation);

    assertRefusedFor(
        invite(Invitations.toTeam(email, "technician")),
        409,
        "already_exists",
        "email:invitation_stands");
  }

  @Test
  void of_two_who_invite_the_same_address_at_once_one_does() {
    var answers = AtOnce.all(4, i -> invite(invitation));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
  }

  @Test
  void a_replayed_key_is_one_invitation_and_one_mail() {
    String key = UUID.randomUUID().toString();
    Answer first = ADMIN.create("/api/invitations", invitation, key);
    Answer second = ADMIN.create("/api/invitations", invitation, key);
    Answer other = ADMIN.create("/api/invitations", Invitations.toTeam(email, "technician"), key);

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertRefused(other, 409, "idempotency_mismatch");
    Mailbox.awaitTo(email, 1);
  }

  @Test
  void an_expired_or_revoked_invitation_makes_place_for_another() {
    Invitations.age(invite(invitation).text("id"), Duration.ofDays(15));
    Answer second = invite(invitation);
    assertThat(second.status()).as("%s", second).isEqualTo(201);

    ADMIN.delete("/api/invitations/" + second.text("id"));
    assertThat(invite(invitation).status()).isEqualTo(201);
  }

  @Test
  void who_has_an_account_that_works_or_was_shut_out_is_not_invited() {
    Person person = Users.of(WORLD.bravo(), "Béatrice Bravo");
    JsonObject again = Invitations.toClient(person.email(), WORLD.alpha());

    assertRefusedFor(invite(again), 409, "already_exists", "email:account_exists");
    assertThat(invite(again).text("detail")).contains("Utilisateurs");
    Users.disable(person);
    assertRefusedFor(invite(again), 409, "already_exists", "email:account_exists");
  }

  @Test
  void a_client_user_needs_a_client_and_a_member_has_none() {
    assertInvalid(invite(Invitations.toTeam(email, "client")), "clientId:client_missing");
    JsonObject member = Invitations.toTeam(email, "admin");
    member.addProperty("clientId", WORLD.alpha().id());
    assertInvalid(invite(member), "clientId:client_not_expected");
    assertInvalid(invite(Invitations.toTeam(email, "owner")), "role:not_one_of");
    assertInvalid(invite(Json.object()), "email:required", "role:required");
  }

  @Test
  void a_client_that_is_unknown_or_archived_invites_nobody() {
    World other = World.create();
    ADMIN.patch("/api/clients/" + other.alpha().id(), Json.object("archived", true));

    for (String id : List.of(other.alpha().id(), "no-such-client")) {
      invitation.addProperty("clientId", id);
      assertInvalid(invite(invitation), "clientId:unknown_client");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "expiresAt", "invitedBy", "acceptedAt", "id", "account"})
  void mass_assignment_is_refused(String field) {
    invitation.addProperty(field, "accepted");

    assertInvalid(invite(invitation), field + ":unknown_field");
  }

  private static Answer invite(JsonObject invitation) {
    return ADMIN.create("/api/invitations", invitation);
  }

  private static Instant instant(Answer answer, String field) {
    return Instant.parse(answer.text(field));
  }
}

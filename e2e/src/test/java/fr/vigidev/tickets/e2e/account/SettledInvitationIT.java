package fr.vigidev.tickets.e2e.account;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.Timestamp;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
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
import org.junit.jupiter.api.Test;

/** Sending invitations again, and taking them back. */
final class SettledInvitationIT {
  private static final World WORLD = World.create();
  private static final Api ADMIN = Api.as(Team.admin());

  private final String email = Accounts.newAddress("Inès Invitée");
  private final JsonObject invitation = Invitations.toClient(email, WORLD.alpha());

  @Test
  void sent_again_it_stands_fourteen_days_more_and_is_mailed_again() {
    String id = invite(invitation).text("id");
    assertRefused(resend(id), 429, "rate_limited");
    assertThat(Integer.parseInt(resend(id).header("Retry-After"))).isBetween(1, 60);
    Mailbox.awaitTo(email, 1);
    Invitations.age(id, Duration.ofDays(20));

    Answer resent = resend(id);

    assertThat(resent.status()).as("%s", resent).isEqualTo(200);
    assertThat(instant(resent, "expiresAt")).isAfter(Instant.now().plus(Duration.ofDays(13)));
    assertThat(((Timestamp) Invitations.find(id).get("sentAt")).toDate().toInstant())
        .isAfter(Instant.now().minus(Duration.ofMinutes(5)));
    Mailbox.awaitTo(email, 2);
  }

  @Test
  void what_was_revoked_is_neither_sent_again_nor_revived() {
    String id = invite(invitation).text("id");
    Invitations.age(id, Duration.ofMinutes(5));
    ADMIN.delete("/api/invitations/" + id);

    assertRefused(resend(id), 409, "invalid_transition");
    assertThat(ADMIN.delete("/api/invitations/" + id).text("status")).isEqualTo("revoked");
  }

  @Test
  void what_was_accepted_is_neither_sent_again_nor_revoked() {
    Person invited = Users.unactivated("Inès Invitée");
    String id = invite(Invitations.toClient(invited.email(), WORLD.alpha())).text("id");
    Invitations.age(id, Duration.ofMinutes(5));
    Api.as(invited).post("/api/me/activation", Json.object());

    assertRefused(resend(id), 409, "invalid_transition");
    assertRefused(ADMIN.delete("/api/invitations/" + id), 409, "invalid_transition");
    assertThat(Invitations.status(id)).isEqualTo("accepted");
  }

  @Test
  void two_invitations_to_one_address_never_stand_together() {
    String first = invite(invitation).text("id");
    Invitations.age(first, Duration.ofDays(15));
    invite(invitation);

    assertRefusedFor(resend(first), 409, "already_exists", "email:invitation_stands");
  }

  @Test
  void an_invitation_that_nobody_made_is_not_found() {
    assertRefused(resend("no-such-invitation"), 404, "not_found");
    assertRefused(ADMIN.delete("/api/invitations/no-such-invitation"), 404, "not_found");
  }

  private static Answer invite(JsonObject invitation) {
    return ADMIN.create("/api/invitations", invitation);
  }

  private static Answer resend(String id) {
    return ADMIN.post("/api/invitations/" + id + "/resend", Json.object());
  }

  private static Instant instant(Answer answer, String field) {
    return Instant.parse(answer.text(field));
  }
}

package fr.vigidev.tickets.e2e.account;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.AtOnce;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Token;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.platform.Provider;
import fr.vigidev.tickets.people.model.Role;
import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an invitation makes of whom: its role and Client exactly, once, and of nobody else. */
final class InvitationIT {
  private static final World WORLD = World.create();
  private static final Api ADMIN = Api.as(Team.admin());

  private final Person invited = Users.unactivated("Inès Invitée");

  /** Each member of the team would get the mails of every later test. */
  @AfterEach
  void leaveTheTeam() {
    Users.disable(invited);
  }

  @ParameterizedTest
  @EnumSource
  void the_invited_person_gets_exactly_that_role_and_client(Role role) {
    String id = Invitations.make(invitation(role));

    Answer account = activate(invited);

    assertThat(account.text("role")).isEqualTo(role.code());
    assertThat(account.text("clientId")).isEqualTo(role.isStaff() ? "" : WORLD.alpha().id());
    assertThat(account.text("status")).isEqualTo("active");
    assertThat(Invitations.status(id)).isEqualTo("accepted");
    assertThat(Invitations.find(id).get("acceptedAt")).isNotNull();
  }

  @Test
  void an_account_that_waits_already_is_attached_when_it_comes_back() {
    assertThat(activate(invited).text("status")).isEqualTo("pending");
    Answer made = ADMIN.create("/api/invitations", invitation(Role.CLIENT));
    assertThat(made.text("account")).isEqualTo("pending");

    assertThat(activate(invited).text("clientId")).isEqualTo(WORLD.alpha().id());
  }

  @Test
  void whoever_invited_learns_that_the_mail_did_not_arrive_until_it_is_sent_again() {
    String id = Invitations.make(invitation(Role.CLIENT));
    Mail mail = Mailbox.awaitTo(invited.email(), 1).getFirst();

    Provider.tells(mail, "bounce", "bounce", "550 5.1.1 no such user");

    assertThat(Invitations.find(id).get("mailBounced"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("reason", "550 5.1.1 no such user");
    Invitations.age(id, Duration.ofMinutes(2));
    assertThat(ADMIN.post("/api/invitations/" + id + "/resend", Json.object()).status())
        .isEqualTo(200);
    assertThat(Invitations.find(id).get("mailBounced")).isNull();
  }

  @Test
  void an_unverified_address_is_given_nothing() {
    Person unverified = Users.unverified("Ursule");
    String id = Invitations.make(Invitations.toTeam(unverified.email(), "admin"));

    assertRefused(
        Api.as(unverified).post("/api/me/activation", Json.object()), 403, "email_not_verified");
    assertThat(Invitations.status(id)).isEqualTo("pending");
  }

  @Test
  void another_address_is_given_nothing() {
    String id = Invitations.make(invitation(Role.ADMIN));
    Person other = Users.unactivated("Omar Autre");

    assertThat(activate(other).text("status")).isEqualTo("pending");
    assertThat(Invitations.status(id)).isEqualTo("pending");
  }

  @Test
  void an_address_is_the_same_in_capitals() {
    String shouted = invited.email().toUpperCase(Locale.ROOT);
    Answer made = ADMIN.create("/api/invitations", Invitations.toClient(shouted, WORLD.alpha()));

    assertThat(made.text("email")).isEqualTo(invited.email());
    assertThat(activate(invited).text("status")).isEqualTo("active");
  }

  @Test
  void an_account_that_is_moved_to_an_invited_address_is_given_nothing() {
    Person mover = Users.pending("Maud Mover");
    String id = Invitations.make(invitation(Role.ADMIN));
    String moved = Token.of(mover.uid(), invited.email(), true).compact();

    Answer answer = Api.withToken(moved).post("/api/me/activation", Json.object());

    assertThat(answer.text("status")).isEqualTo("pending");
    assertThat(Invitations.status(id)).isEqualTo("pending");
  }

  @Test
  void what_an_admin_decides_by_hand_overtakes_an_invitation() {
    activate(invited);
    String id = Invitations.make(invitation(Role.ADMIN));
    ADMIN.patch("/api/users/" + invited.uid(), Json.object("clientId", WORLD.alpha().id()));
    assertThat(Invitations.status(id)).isEqualTo("revoked");
    ADMIN.patch("/api/users/" + invited.uid(), Json.object("clientId", null));

    assertThat(activate(invited).text("status")).isEqualTo("pending");
  }

  @Test
  void an_expired_invitation_gives_nothing() {
    Invitations.age(Invitations.make(invitation(Role.CLIENT)), Duration.ofDays(14).plusSeconds(1));

    assertThat(activate(invited).text("status")).isEqualTo("pending");
  }

  @Test
  void an_invitation_stands_for_fourteen_days() {
    Invitations.age(Invitations.make(invitation(Role.CLIENT)), Duration.ofDays(14).minusHours(1));

    assertThat(activate(invited).text("status")).isEqualTo("active");
  }

  @Test
  void a_revoked_invitation_gives_nothing() {
    Answer revoked = ADMIN.delete("/api/invitations/" + Invitations.make(invitation(Role.CLIENT)));
    assertThat(revoked.text("status")).isEqualTo("revoked");

    assertThat(activate(invited).text("status")).isEqualTo("pending");
  }

  @Test
  void an_invitation_serves_once() {
    Invitations.make(invitation(Role.CLIENT));
    activate(invited);
    Answer detached = ADMIN.patch("/api/users/" + invited.uid(), Json.object("clientId", null));
    assertThat(detached.text("status")).isEqualTo("pending");

    assertThat(activate(invited).text("status")).isEqualTo("pending");
  }

  @Test
  void an_invitation_serves_once_when_it_is_used_many_times_at_once() {
    Invitations.make(invitation(Role.CLIENT));

    var answers = AtOnce.all(4, i -> activate(invited));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(each -> each.text("status")).containsOnly("active");
  }

  @Test
  void an_invitation_lets_nobody_back_in_who_was_shut_out() {
    activate(invited);
    Invitations.make(invitation(Role.ADMIN));
    ADMIN.patch("/api/users/" + invited.uid(), Json.object("status", "disabled"));

    assertRefused(
        Api.as(invited).post("/api/me/activation", Json.object()), 403, "account_disabled");
  }

  @Test
  void an_invitation_to_a_client_that_was_archived_meanwhile_gives_nothing() {
    World other = World.create();
    Invitations.make(Invitations.toClient(invited.email(), other.bravo()));
    ADMIN.patch("/api/clients/" + other.bravo().id(), Json.object("archived", true));

    assertThat(activate(invited).text("status")).isEqualTo("pending");
  }

  private JsonObject invitation(Role role) {
    return role.isStaff()
        ? Invitations.toTeam(invited.email(), role.code())
        : Invitations.toClient(invited.email(), WORLD.alpha());
  }

  private static Answer activate(Person person) {
    Answer answer = Api.as(person).post("/api/me/activation", Json.object());
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    return answer;
  }
}

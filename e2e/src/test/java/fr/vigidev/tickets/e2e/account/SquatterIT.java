package fr.vigidev.tickets.e2e.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.BrowserAuth;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import org.junit.jupiter.api.Test;

/** Pre-hijacking: somebody signs up with another's address, and waits for its owner to confirm. */
final class SquatterIT {
  private static final World WORLD = World.create();
  private static final String SQUATTERS = "mot-de-passe-du-squatteur";

  private final String email = Accounts.newAddress("Victime");
  private final Answer squatter = squat();

  @Test
  void the_squatter_is_out_before_and_after_the_owner_confirmed() {
    ownerSignsUp();
    assertSquatterIsOut();

    ownerConfirms();

    assertSquatterIsOut();
    Person owner = Accounts.signIn(email, Accounts.PASSWORD, "Victime");
    assertThat(Api.as(owner).post("/api/me/activation", Json.object()).status()).isEqualTo(200);
    assertSquatterIsOut();
  }

  @Test
  void an_invited_address_gives_the_squatter_nothing() {
    String invitation = Invitations.make(Invitations.toTeam(email, "admin"));

    assertThat(
            Api.withToken(squatter.text("idToken"))
                .post("/api/me/activation", Json.object())
                .text("code"))
        .isEqualTo("email_not_verified");
    assertThat(Invitations.status(invitation)).isEqualTo("pending");
  }

  @Test
  void whom_an_account_was_confirmed_by_keeps_it_when_others_sign_up() {
    Person owner = Users.of(WORLD.alpha(), "Aline Alpha");

    AccountRoute.signUp(owner.email(), "Un Autre Nom");

    Mail mail = AccountRoute.awaitMail(owner.email());
    assertThat(mail.text()).contains("déjà un compte").doesNotContain("oobCode");
    assertThat(Accounts.signIn(owner.email(), Accounts.PASSWORD, "Aline").uid())
        .isEqualTo(owner.uid());
    assertThat(Api.as(owner).get("/api/me").text("displayName")).isEqualTo("Aline Alpha");
  }

  private Answer squat() {
    Answer answer =
        BrowserAuth.signUp(
            Json.object("email", email, "password", SQUATTERS, "returnSecureToken", true));
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    return answer;
  }

  private void ownerSignsUp() {
    assertThat(AccountRoute.signUp(email, "Victime").status()).isEqualTo(202);
  }

  private void ownerConfirms() {
    Mail mail = AccountRoute.awaitMail(email);
    assertThat(BrowserAuth.confirm(mail.code()).status()).isEqualTo(200);
  }

  private void assertSquatterIsOut() {
    assertThat(BrowserAuth.signIn(email, SQUATTERS).status()).as("password").isEqualTo(400);
    assertThat(BrowserAuth.refresh(squatter.text("refreshToken")).status())
        .as("session")
        .isEqualTo(400);
    assertThat(Api.withToken(squatter.text("idToken")).get("/api/me").status())
        .as("token")
        .isIn(401, 403);
  }
}

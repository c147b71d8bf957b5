package fr.vigidev.tickets.e2e.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.Allowances;
import fr.vigidev.tickets.e2e.people.BrowserAuth;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import org.junit.jupiter.api.Test;

/** Pre-hijacking: somebody signs up with another's address, and waits for its owner to confirm. */
final class SquatterIT {
  private static final World WORLD = World.create();
  private static final String SQUATTERS = "mot-de-passe-du-squatteur";

  private final String email = Accounts.newAddress("Victime");
  private final Answer squatter = squat();

  @Test
  void the_squatter_is_out_once_the_owner_opened_the_link() {
    ownerSignsUp();
    ownerOpensTheLink();

    assertSquatterIsOut();
    Person owner = Accounts.signIn(email, Accounts.PASSWORD, "Victime");
    assertThat(Api.as(owner).post("/api/me/activation", Json.object()).status()).isEqualTo(200);
    assertSquatterIsOut();
  }

  @Test
  void who_signs_up_with_the_address_after_its_owner_gains_nothing_by_what_the_owner_opens() {
    ownerSignsUp();
    String owners = AccountRoute.awaitMail(email).code();
    Allowances.restore(email);
    AccountRoute.SIGN_UP.ask(email);
    Mailbox.awaitTo(email, 2);

    assertThat(AccountRoute.confirm(owners).status()).isEqualTo(200);

    assertThat(BrowserAuth.signIn(email, Accounts.PASSWORD).status()).isEqualTo(200);
    assertThat(BrowserAuth.signIn(email, AccountRoute.STRANGERS).status()).isEqualTo(400);
  }

  @Test
  void a_link_of_another_sign_up_changes_no_account_that_was_confirmed() {
    AccountRoute.SIGN_UP.ask(email);
    String strangers = AccountRoute.awaitMail(email).code();
    Allowances.restore(email);
    ownerSignsUp();
    AccountRoute.confirm(Mailbox.awaitTo(email, 2).getFirst().code());

    assertThat(AccountRoute.confirm(strangers).status()).isEqualTo(400);
    assertThat(AccountRoute.confirm(strangers, AccountRoute.STRANGERS).object())
        .isEqualTo(Json.object("email", email, "created", false));

    assertThat(BrowserAuth.signIn(email, Accounts.PASSWORD).status()).isEqualTo(200);
    assertThat(BrowserAuth.signIn(email, AccountRoute.STRANGERS).status()).isEqualTo(400);
  }

  @Test
  void who_moves_its_account_to_an_invited_address_gets_nothing_by_it() {
    Person attacker = Users.pending("Attaquant");
    String invited = Accounts.newAddress("Invitée");
    String invitation = Invitations.make(Invitations.toTeam(invited, "admin"));
    String token = BrowserAuth.signIn(attacker.email(), Accounts.PASSWORD).text("idToken");
    assertThat(BrowserAuth.move(token, invited).status()).isEqualTo(200);

    AccountRoute.signUp(invited, "Invitée");
    Mailbox.awaitTo(invited, 2).stream()
        .filter(mail -> mail.link().toString().contains("mode=signUp"))
        .forEach(mail -> AccountRoute.confirm(mail.code()));

    Person owner = Accounts.signIn(invited, Accounts.PASSWORD, "Invitée");
    assertThat(owner.uid()).isNotEqualTo(attacker.uid());
    assertThat(Api.as(owner).post("/api/me/activation", Json.object()).text("role"))
        .isEqualTo("admin");
    assertThat(Invitations.status(invitation)).isEqualTo("accepted");
    Users.disable(owner);
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
    assertThat(mail.text()).contains("déjà un compte").doesNotContain("ode=");
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

  private void ownerOpensTheLink() {
    String code = AccountRoute.awaitMail(email).code();
    assertThat(AccountRoute.confirm(code).status()).isEqualTo(200);
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

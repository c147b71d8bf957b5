package fr.vigidev.tickets.e2e.account;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.BrowserAuth;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Token;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an address to an account that waits. */
final class SignUpIT {
  private final String email = Accounts.newAddress("Sandra");

  @Test
  void an_address_becomes_an_account_that_waits_once_its_owner_opened_the_link() {
    assertTaken(AccountRoute.signUp(email, "Sandra Sénéchal"));
    Mail mail = AccountRoute.awaitMail(email);
    assertThat(mail.link().toString()).contains("/verification?mode=signUp&code=");
    assertThat(Accounts.find(email)).as("account before the link is opened").isEmpty();

    Answer confirmed = AccountRoute.confirm(mail.code());

    assertThat(confirmed.status()).as("%s", confirmed).isEqualTo(200);
    assertThat(confirmed.object()).isEqualTo(Json.object("email", email, "created", true));
    Answer account = activate(Accounts.signIn(email, Accounts.PASSWORD, "Sandra"));
    assertWaits(account);
    assertThat(account.text("displayName")).isEqualTo("Sandra Sénéchal");
    assertThat(account.text("email")).isEqualTo(email);
  }

  @Test
  void a_link_that_is_opened_again_changes_nothing() {
    AccountRoute.signUp(email, "Sandra Sénéchal");
    String code = AccountRoute.awaitMail(email).code();
    AccountRoute.confirm(code);
    String uid = Accounts.signIn(email, Accounts.PASSWORD, "Sandra").uid();

    assertThat(AccountRoute.confirm(code).object())
        .isEqualTo(Json.object("email", email, "created", false));
    assertThat(Accounts.signIn(email, Accounts.PASSWORD, "Sandra").uid()).isEqualTo(uid);
  }

  @Test
  void a_code_that_nobody_was_sent_is_not_found() {
    for (String code : List.of("x", "../x", "A".repeat(43), "A".repeat(5000))) {
      assertRefused(AccountRoute.confirm(code), 404, "not_found");
    }
    assertInvalid(
        Api.anonymous().post("/api/signup/confirmation", Json.object("email", "x")),
        "code:required",
        "password:required",
        "email:unknown_field");
  }

  @Test
  void a_link_alone_confirms_nothing() {
    AccountRoute.signUp(email, "Sandra");
    String code = AccountRoute.awaitMail(email).code();

    assertInvalid(AccountRoute.confirm(code, "un-autre-mot"), "password:wrong_password");
    assertThat(Accounts.find(email)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role",
        "clientId",
        "status",
        "customClaims",
        "customAttributes",
        "emailVerified",
        "uid",
        "localId",
        "disabled",
        "permissions",
        "invitationId"
      })
  void role_or_client_set_at_sign_up_is_refused(String field) {
    JsonObject body = AccountRoute.signUpBody(email, "Sandra");
    body.addProperty(field, "admin");

    assertInvalid(Api.anonymous().post("/api/signup", body), field + ":unknown_field");
    assertThat(Accounts.find(email)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"role", "clientId", "status", "customClaims", "permissions"})
  void role_or_client_set_at_activation_is_refused(String field) {
    Person person = Users.unactivated("Sandra");
    Answer answer = Api.as(person).post("/api/me/activation", Json.object(field, "admin"));

    assertInvalid(answer, field + ":unknown_field");
    assertRefused(Api.as(person).get("/api/me"), 403, "account_pending");
  }

  @Test
  void what_is_set_at_a_sign_up_past_the_product_has_no_effect() {
    BrowserAuth.signUp(
        Json.object(
            "email",
            email,
            "password",
            Accounts.PASSWORD,
            "role",
            "admin",
            "clientId",
            "any",
            "emailVerified",
            true,
            "customAttributes",
            "{\"role\":\"admin\",\"admin\":true}"));
    BrowserAuth.signUp(Json.object("email", email, "password", Accounts.PASSWORD));

    Person person = Accounts.signIn(email, Accounts.PASSWORD, "Sandra");
    assertRefused(activate(person), 403, "email_not_verified");
    assertRefused(Api.as(person).get("/api/users"), 403, "email_not_verified");
  }

  @Test
  void a_role_in_the_claims_of_a_token_is_no_role() {
    Person person = Users.pending("Sandra");
    Token claiming =
        Token.of(person.uid(), person.email(), true)
            .with("role", "admin")
            .with("status", "active")
            .with("admin", "true");

    assertRefused(Api.withToken(claiming.compact()).get("/api/users"), 403, "account_pending");
  }

  @Test
  void an_address_is_the_same_in_capitals_and_between_spaces() {
    assertTaken(AccountRoute.signUp("  " + email.toUpperCase(Locale.ROOT) + " ", "S S"));

    assertThat(AccountRoute.confirm(AccountRoute.awaitMail(email).code()).text("email"))
        .isEqualTo(email);
  }

  @ParameterizedTest
  @CsvSource({
    "email, , required",
    "email, pas-une-adresse, malformed_email",
    "email, a@b, malformed_email",
    "email, a b@exemple.test, malformed_email",
    "email, a@exemple.test\\r\\nBcc: x@exemple.test, malformed_email",
    "email, <a@exemple.test>, malformed_email",
    "email, 'a@exemple.test,b@exemple.test', malformed_email",
    "password, , required",
    "password, sept777, too_short",
    "displayName, , required",
    "displayName, Sandra\\r\\nBcc: x@exemple.test, unprintable",
    "displayName, Sandra\\0, unprintable",
  })
  void what_is_filled_in_wrongly_is_named(String field, String value, String code) {
    JsonObject body = AccountRoute.signUpBody(email, "Sandra");
    body.remove(field);
    if (value != null) {
      body.addProperty(field, value.translateEscapes());
    }

    assertInvalid(Api.anonymous().post("/api/signup", body), field + ":" + code);
    assertThat(Accounts.find(email)).isEmpty();
  }

  @Test
  void a_password_has_at_most_128_characters_and_a_name_80() {
    assertInvalid(signUpWith("password", "x".repeat(129)), "password:too_long");
    assertInvalid(signUpWith("displayName", "é".repeat(81)), "displayName:too_long");
    assertInvalid(signUpWith("email", "a".repeat(300) + "@exemple.test"), "email:malformed_email");
    assertThat(Accounts.find(email)).isEmpty();
  }

  private Answer signUpWith(String field, String value) {
    JsonObject body = AccountRoute.signUpBody(email, "Sandra");
    body.addProperty(field, value);
    return Api.anonymous().post("/api/signup", body);
  }

  private static Answer activate(Person person) {
    return Api.as(person).post("/api/me/activation", Json.object());
  }

  private static void assertTaken(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(202);
    assertThat(answer.object().entrySet()).isEmpty();
  }

  private static void assertWaits(Answer account) {
    assertThat(account.status()).as("%s", account).isEqualTo(200);
    assertThat(account.text("status")).isEqualTo("pending");
    assertThat(account.text("role")).isEqualTo("client");
    assertThat(account.object().get("clientId").isJsonNull()).isTrue();
  }
}

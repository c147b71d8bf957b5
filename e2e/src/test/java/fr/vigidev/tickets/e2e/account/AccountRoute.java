package fr.vigidev.tickets.e2e.account;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;

/** The routes that anybody may call, which must not tell who has an account. */
enum AccountRoute {
  SIGN_UP("/api/signup") {
    @Override
    JsonObject body(String email) {
      return Json.object("email", email, "password", STRANGERS, "displayName", "Une Personne");
    }
  },
  CONFIRMATION_MAIL("/api/confirmation-mails") {
    @Override
    JsonObject body(String email) {
      return Json.object("email", email);
    }
  },
  PASSWORD_RESET("/api/password-resets") {
    @Override
    JsonObject body(String email) {
      return Json.object("email", email);
    }
  };

  /** A password that no account of these tests has. */
  static final String STRANGERS = "mot-de-passe-d-un-inconnu";

  private final String path;

  AccountRoute(String path) {
    this.path = path;
  }

  abstract JsonObject body(String email);

  String path() {
    return path;
  }

  Answer ask(String email) {
    return Api.anonymous().post(path, body(email));
  }

  static JsonObject signUpBody(String email, String name) {
    return Json.object("email", email, "password", Accounts.PASSWORD, "displayName", name);
  }

  static Answer signUp(String email, String name) {
    return Api.anonymous().post(SIGN_UP.path(), signUpBody(email, name));
  }

  /** Opens the link of a sign-up's mail, and types the password again. */
  static Answer confirm(String code) {
    return confirm(code, Accounts.PASSWORD);
  }

  static Answer confirm(String code, String password) {
    return Api.anonymous()
        .post("/api/signup/confirmation", Json.object("code", code, "password", password));
  }

  /** The one mail that an address received. */
  static Mail awaitMail(String email) {
    return Mailbox.awaitTo(email, 1).getFirst();
  }
}

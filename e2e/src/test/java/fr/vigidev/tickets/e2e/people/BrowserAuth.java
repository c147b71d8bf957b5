package fr.vigidev.tickets.e2e.people;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.util.Map;

/** Firebase Auth as anybody's browser reaches it: with the API key, which is no secret. */
public final class BrowserAuth {
  private static final String ACCOUNTS = "/identitytoolkit.googleapis.com/v1/accounts:";
  private static final String TOKENS = "/securetoken.googleapis.com/v1/token";

  private BrowserAuth() {}

  /** Signs up past the product. */
  public static Answer signUp(JsonObject body) {
    return call(ACCOUNTS + "signUp", body);
  }

  public static Answer signIn(String email, String password) {
    return call(
        ACCOUNTS + "signInWithPassword",
        Json.object("email", email, "password", password, "returnSecureToken", true));
  }

  /** Asks Auth itself to mail a link that resets a password. */
  public static Answer askForReset(String email) {
    return call(
        ACCOUNTS + "sendOobCode", Json.object("requestType", "PASSWORD_RESET", "email", email));
  }

  /** Asks Auth itself to mail the link that confirms one's own address. */
  public static Answer askForConfirmation(String token) {
    return call(
        ACCOUNTS + "sendOobCode", Json.object("requestType", "VERIFY_EMAIL", "idToken", token));
  }

  /** Opens the link that confirms an address. */
  public static Answer confirm(String code) {
    return call(ACCOUNTS + "update", Json.object("oobCode", code));
  }

  /** Opens the link that resets a password, and chooses one. */
  public static Answer reset(String code, String password) {
    return call(ACCOUNTS + "resetPassword", Json.object("oobCode", code, "newPassword", password));
  }

  /** Asks for a new token of a session. */
  public static Answer refresh(String refreshToken) {
    return call(TOKENS, Json.object("grant_type", "refresh_token", "refresh_token", refreshToken));
  }

  /** Looks at one's own account, as the site does when it comes back. */
  public static Answer lookup(String token) {
    return call(ACCOUNTS + "lookup", Json.object("idToken", token));
  }

  private static Answer call(String path, JsonObject body) {
    return Http.send(
        "POST",
        Platform.AUTH.resolve(path + "?key=any"),
        Map.of("Content-Type", "application/json"),
        body.toString());
  }
}

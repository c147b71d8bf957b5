package fr.vigidev.tickets.e2e.people;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Sign-ups and sign-ins at the Auth emulator. */
public final class Accounts {
  public static final String PASSWORD = "motdepasse-de-test";

  private static final String ACCOUNTS = "/identitytoolkit.googleapis.com/v1/accounts";
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  private Accounts() {}

  /** A new account whose address nobody else has, signed in. */
  public static Person signUp(String name, boolean verified) {
    String email =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-")
            + "-"
            + UUID.randomUUID().toString().substring(0, 8)
            + "@exemple.test";
    String uid =
        call(ACCOUNTS + ":signUp", JSON, "email", email, "password", PASSWORD)
            .get("localId")
            .getAsString();
    call(
        ACCOUNTS + ":update",
        Map.of("Content-Type", "application/json", "Authorization", "Bearer owner"),
        "localId",
        uid,
        "emailVerified",
        verified);
    return signIn(email, PASSWORD, name);
  }

  /** The person of an account that exists. */
  public static Person signIn(String email, String password, String name) {
    JsonObject answer =
        call(
            ACCOUNTS + ":signInWithPassword",
            JSON,
            "email",
            email,
            "password",
            password,
            "returnSecureToken",
            true);
    return new Person(
        answer.get("localId").getAsString(), email, name, answer.get("idToken").getAsString());
  }

  private static JsonObject call(String path, Map<String, String> headers, Object... body) {
    Answer answer =
        Http.send(
            "POST",
            Platform.AUTH.resolve(path + "?key=any"),
            headers,
            Json.object(body).toString());
    if (answer.status() != 200) {
      throw new IllegalStateException("the Auth emulator refused " + path + ": " + answer);
    }
    return answer.object();
  }
}

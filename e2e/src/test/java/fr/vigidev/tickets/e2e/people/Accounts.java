package fr.vigidev.tickets.e2e.people;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The accounts of the Auth emulator, as its administrator makes them and looks at them. */
public final class Accounts {
  public static final String PASSWORD = "motdepasse-de-test";

  private static final String ACCOUNTS =
      "/identitytoolkit.googleapis.com/v1/projects/" + Platform.PROJECT_ID + "/accounts";
  private static final Map<String, String> OWNER =
      Map.of("Content-Type", "application/json", "Authorization", "Bearer owner");

  private Accounts() {}

  /** An address that nobody else has. */
  public static String newAddress(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-")
        + "-"
        + UUID.randomUUID().toString().substring(0, 8)
        + "@exemple.test";
  }

  /** A new account whose address nobody else has, signed in. */
  public static Person signUp(String name, boolean verified) {
    String email = newAddress(name);
    call("", "email", email, "password", PASSWORD, "emailVerified", verified);
    return signIn(email, PASSWORD, name);
  }

  /** The person of an account that exists. */
  public static Person signIn(String email, String password, String name) {
    Answer answer = BrowserAuth.signIn(email, password);
    if (answer.status() != 200) {
      throw new IllegalStateException("nobody was signed in: " + answer);
    }
    return new Person(answer.text("localId"), email, name, answer.text("idToken"));
  }

  /** What Auth keeps of an address; empty when it has no account. */
  public static Optional<JsonObject> find(String email) {
    JsonObject answer = call(":lookup", "email", List.of(email));
    return answer.has("users")
        ? Optional.of(answer.getAsJsonArray("users").get(0).getAsJsonObject())
        : Optional.empty();
  }

  private static JsonObject call(String action, Object... body) {
    Answer answer =
        Http.send(
            "POST", Platform.AUTH.resolve(ACCOUNTS + action), OWNER, Json.object(body).toString());
    if (answer.status() != 200) {
      throw new IllegalStateException("the Auth emulator refused " + action + ": " + answer);
    }
    return answer.object();
  }
}

package fr.vigidev.tickets.e2e.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.time.Instant;
import java.util.Base64;

/**
 * Makes ID tokens as the emulators accept them: of the shape that Firebase Auth gives, but without
 * a signature.
 */
public final class Token {
  private final JsonObject header = new JsonObject();
  private final JsonObject claims = new JsonObject();

  private Token(String uid, String email, boolean verified) {
    long now = Instant.now().getEpochSecond();
    header.addProperty("alg", "none");
    header.addProperty("typ", "JWT");
    claims.addProperty("iss", "https://securetoken.google.com/" + Platform.PROJECT_ID);
    claims.addProperty("aud", Platform.PROJECT_ID);
    claims.addProperty("sub", uid);
    claims.addProperty("user_id", uid);
    claims.addProperty("auth_time", now);
    claims.addProperty("iat", now);
    claims.addProperty("exp", now + 3600);
    claims.addProperty("email", email);
    claims.addProperty("email_verified", verified);
  }

  public static Token of(String uid, String email, boolean verified) {
    return new Token(uid, email, verified);
  }

  /** Replaces one claim, so that a test can state what is wrong with the token. */
  public Token with(String claim, String value) {
    claims.addProperty(claim, value);
    return this;
  }

  public Token with(String claim, long value) {
    claims.addProperty(claim, value);
    return this;
  }

  public Token without(String claim) {
    claims.remove(claim);
    return this;
  }

  public Token withAlgorithm(String algorithm) {
    header.addProperty("alg", algorithm);
    return this;
  }

  /** The token in its compact form, with an empty signature. */
  public String compact() {
    return encoded(header) + "." + encoded(claims) + ".";
  }

  private static String encoded(JsonObject part) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(part.toString().getBytes(UTF_8));
  }
}

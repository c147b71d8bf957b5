package fr.vigidev.tickets.people.adapter.auth;

import com.google.firebase.auth.FirebaseAuth;
import com.google.firebase.auth.FirebaseAuthException;
import com.google.firebase.auth.FirebaseToken;
import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import fr.vigidev.tickets.people.application.IdTokens;
import fr.vigidev.tickets.people.application.Identity;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Verifies the ID tokens of Firebase Auth: signature, issuer, audience and expiry. */
public final class FirebaseIdTokens implements IdTokens {
  private final FirebaseAuth auth;

  public FirebaseIdTokens(FirebaseAuth auth) {
    this.auth = auth;
  }

  @Override
  public Optional<Identity> verify(String token) {
    try {
      FirebaseToken verified = auth.verifyIdToken(token);
      return Optional.of(identity(verified.getUid(), verified.getClaims()));
    } catch (FirebaseAuthException e) {
      if (e.getAuthErrorCode() == null) {
        // Google's keys could not be fetched: that says nothing of the token.
        throw new IllegalStateException("tokens can't be verified", e);
      }
      return switch (e.getAuthErrorCode()) {
        case CERTIFICATE_FETCH_FAILED ->
            throw new IllegalStateException("tokens can't be verified", e);
        // Told by the emulator alone, when all else is right: asking Google at each call is too
        // slow, and what a revoked or removed user may do is nothing anyway, since its document
        // says so.
        case REVOKED_ID_TOKEN, USER_NOT_FOUND -> Optional.of(revoked(token));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Identity revoked(String token) {
    String payload = token.split("\\.", -1)[1];
    String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    Map<String, Object> claims = new Gson().fromJson(json, new TypeToken<>() {});
    return identity((String) claims.get("sub"), claims);
  }

  private static Identity identity(String uid, Map<String, Object> claims) {
    return new Identity(
        uid,
        text(claims, "email").orElse(""),
        Boolean.TRUE.equals(claims.get("email_verified")),
        text(claims, "name"));
  }

  /** A claim of another type is none. */
  private static Optional<String> text(Map<String, Object> claims, String claim) {
    return claims.get(claim) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}

package fr.vigidev.tickets.people.adapter.auth;

import com.google.firebase.auth.FirebaseAuth;
import com.google.firebase.auth.FirebaseAuthException;
import com.google.firebase.auth.FirebaseToken;
import fr.vigidev.tickets.people.application.IdTokens;
import fr.vigidev.tickets.people.application.Identity;
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
      return Optional.of(identity(auth.verifyIdToken(token)));
    } catch (FirebaseAuthException e) {
      if (e.getAuthErrorCode() == null) {
        // Google's keys could not be fetched: that says nothing of the token.
        throw new IllegalStateException("tokens can't be verified", e);
      }
      return switch (e.getAuthErrorCode()) {
        case CERTIFICATE_FETCH_FAILED ->
            throw new IllegalStateException("tokens can't be verified", e);
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Identity identity(FirebaseToken token) {
    return new Identity(
        token.getUid(),
        text(token, "email").orElse(""),
        Boolean.TRUE.equals(token.getClaims().get("email_verified")),
        text(token, "name"));
  }

  /** A claim of another type is none. */
  private static Optional<String> text(FirebaseToken token, String claim) {
    return token.getClaims().get(claim) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}

package fr.vigidev.tickets.people.adapter.auth;

import com.google.firebase.auth.AuthErrorCode;
import com.google.firebase.auth.FirebaseAuth;
import com.google.firebase.auth.FirebaseAuthException;
import com.google.firebase.auth.UserMetadata;
import com.google.firebase.auth.UserRecord;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.model.EmailAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The accounts of Firebase Auth, administered. */
public final class FirebaseAccounts implements Accounts {
  private final FirebaseAuth auth;

  public FirebaseAccounts(FirebaseAuth auth) {
    this.auth = auth;
  }

  @Override
  public Optional<SignIns> signIns(String uid) {
    try {
      UserRecord record = auth.getUser(uid);
      UserMetadata times = record.getUserMetadata();
      long last = times.getLastSignInTimestamp();
      return Optional.of(
          new SignIns(
              Optional.ofNullable(record.getEmail()).orElse(""),
              Instant.ofEpochMilli(times.getCreationTimestamp()),
              last == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last))));
    } catch (FirebaseAuthException e) {
      if (e.getAuthErrorCode() == AuthErrorCode.USER_NOT_FOUND) {
        return Optional.empty();
      }
      throw failed(e);
    }
  }

  @Override
  public Optional<Account> find(EmailAddress email) {
    try {
      UserRecord record = auth.getUserByEmail(email.value());
      String name = Optional.ofNullable(record.getDisplayName()).orElse("");
      return Optional.of(new Account(record.getUid(), record.isEmailVerified(), name));
    } catch (FirebaseAuthException e) {
      if (e.getAuthErrorCode() == AuthErrorCode.USER_NOT_FOUND) {
        return Optional.empty();
      }
      throw failed(e);
    }
  }

  @Override
  public boolean createConfirmed(EmailAddress email, String password, String name) {
    try {
      auth.createUser(
          new UserRecord.CreateRequest()
              .setEmail(email.value())
              .setEmailVerified(true)
              .setPassword(password)
              .setDisplayName(name));
      return true;
    } catch (FirebaseAuthException e) {
      if (e.getAuthErrorCode() == AuthErrorCode.EMAIL_ALREADY_EXISTS) {
        return false;
      }
      throw failed(e);
    }
  }

  @Override
  public void remove(String uid) {
    try {
      auth.deleteUser(uid);
    } catch (FirebaseAuthException e) {
      if (e.getAuthErrorCode() != AuthErrorCode.USER_NOT_FOUND) {
        throw failed(e);
      }
    }
  }

  @Override
  public void endSessions(String uid) {
    try {
      auth.revokeRefreshTokens(uid);
    } catch (FirebaseAuthException e) {
      if (e.getAuthErrorCode() != AuthErrorCode.USER_NOT_FOUND) {
        throw failed(e);
      }
    }
  }

  @Override
  public String confirmationCode(EmailAddress email) {
    try {
      return code(auth.generateEmailVerificationLink(email.value()));
    } catch (FirebaseAuthException e) {
      throw failed(e);
    }
  }

  @Override
  public String passwordResetCode(EmailAddress email) {
    try {
      return code(auth.generatePasswordResetLink(email.value()));
    } catch (FirebaseAuthException e) {
      throw failed(e);
    }
  }

  /** Of Firebase's link only the code is of use: the link in the mail leads to our own pages. */
  private static String code(String link) {
    return Arrays.stream(URI.create(link).getRawQuery().split("&"))
        .filter(parameter -> parameter.startsWith("oobCode="))
        .map(parameter -> parameter.substring("oobCode=".length()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a link without a code"));
  }

  /** What Firebase says may repeat what it was told, such as a password: only its code is kept. */
  private static IllegalStateException failed(FirebaseAuthException e) {
    return new IllegalStateException("Firebase Auth failed: " + e.getAuthErrorCode());
  }
}

package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.people.application.PendingSignUp;
import fr.vigidev.tickets.people.application.PendingSignUps;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.util.Map;
import java.util.Optional;

/**
 * The collection {@code signups}. A document is found by the digest of its code and holds the
 * password and the name sealed with the code: who reads the database reads neither.
 */
public final class FirestorePendingSignUps implements PendingSignUps {
  private final Firestore firestore;

  public FirestorePendingSignUps(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public void keep(SignUpCode code, PendingSignUp signUp) {
    Await.result(
        document(code)
            .create(
                Map.of(
                    "email", Sealed.seal(code.bytes(), signUp.email().value()),
                    "password", Sealed.seal(code.bytes(), signUp.password()),
                    "name", Sealed.seal(code.bytes(), signUp.name()),
                    "expiresAt", Doc.timestamp(signUp.expiresAt()))));
  }

  @Override
  public Optional<PendingSignUp> find(SignUpCode code) {
    DocumentSnapshot document = Await.result(document(code).get());
    return document.exists() ? Optional.of(signUp(code, Doc.of(document))) : Optional.empty();
  }

  private DocumentReference document(SignUpCode code) {
    return firestore.collection("signups").document(Digest.of(code.value()));
  }

  private static PendingSignUp signUp(SignUpCode code, Doc doc) {
    return new PendingSignUp(
        new EmailAddress(Sealed.open(code.bytes(), doc.text("email"))),
        Sealed.open(code.bytes(), doc.text("password")),
        Sealed.open(code.bytes(), doc.text("name")),
        doc.instant("expiresAt"));
  }
}

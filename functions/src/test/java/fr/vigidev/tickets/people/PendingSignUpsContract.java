package fr.vigidev.tickets.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.application.PendingSignUp;
import fr.vigidev.tickets.people.application.PendingSignUps;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.SignUpCode;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** What every keeper of sign-ups does. */
abstract class PendingSignUpsContract {
  final SignUpCode code = SignUpCode.draw(new SecureRandom());
  final PendingSignUp signUp =
      new PendingSignUp(
          new EmailAddress("camille@exemple.test"),
          "mot de passe é 🔑",
          "Camille",
          PeopleFixtures.NOW);

  protected abstract PendingSignUps signUps();

  @Test
  void findsASignUpUnderItsCodeAlone() {
    signUps().keep(code, signUp);
    assertThat(signUps().find(code)).contains(signUp);
    assertThat(signUps().find(SignUpCode.draw(new SecureRandom()))).isEmpty();
  }
}

package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.application.PendingSignUp;
import fr.vigidev.tickets.people.application.PendingSignUps;
import fr.vigidev.tickets.people.model.SignUpCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sign-ups that wait, in memory, under the contract of {@link PendingSignUpsContract}. */
public final class InMemoryPendingSignUps implements PendingSignUps {
  private final Map<SignUpCode, PendingSignUp> signUps = new HashMap<>();

  @Override
  public void keep(SignUpCode code, PendingSignUp signUp) {
    signUps.put(code, signUp);
  }

  @Override
  public Optional<PendingSignUp> find(SignUpCode code) {
    return Optional.ofNullable(signUps.get(code));
  }
}

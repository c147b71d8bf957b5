package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.SignUpCode;
import java.util.Optional;

/** The sign-ups that wait for their confirmation. Nobody can read one without its code. */
public interface PendingSignUps {

  /** Keeps a sign-up under its code. */
  void keep(SignUpCode code, PendingSignUp signUp);

  /** The sign-up of a code, expired or not. */
  Optional<PendingSignUp> find(SignUpCode code);
}

package fr.vigidev.tickets.people.application;

import java.util.Optional;

/** The proof that a caller brings. */
public interface IdTokens {

  /** Who the token speaks for; empty when it is forged, expired, or not ours. */
  Optional<Identity> verify(String token);
}

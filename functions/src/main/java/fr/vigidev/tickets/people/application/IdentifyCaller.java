package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.User;
import java.util.Optional;

/** Tells who calls. Role, Client and status come from the user's document, never from the token. */
public final class IdentifyCaller {
  private final IdTokens tokens;
  private final Users users;

  public IdentifyCaller(IdTokens tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  /** The caller that a bearer token stands for; anonymous without one. */
  public Caller identify(Optional<String> bearerToken) {
    Optional<Identity> identity = bearerToken.flatMap(tokens::verify);
    if (identity.isEmpty()) {
      return new Caller.Anonymous();
    }
    if (!identity.get().emailVerified()) {
      return new Caller.Unverified();
    }
    return users
        .find(identity.get().uid())
        .map(user -> known(identity.get(), user))
        .orElseGet(() -> new Caller.Waiting(identity.get(), Optional.empty()));
  }

  private static Caller known(Identity identity, User user) {
    return switch (user.status()) {
      case PENDING -> new Caller.Waiting(identity, Optional.of(user));
      case DISABLED, ERASED -> new Caller.Disabled();
      case ACTIVE ->
          actor(user)
              .<Caller>map(actor -> new Caller.Active(user, actor))
              .orElseGet(() -> new Caller.Waiting(identity, Optional.of(user)));
    };
  }

  /** Empty for a user of role client whom nobody attached: it may do no more than a pending one. */
  private static Optional<Actor> actor(User user) {
    if (user.role().isStaff()) {
      return Optional.of(new Actor.Staff(user.person(), user.role()));
    }
    return user.clientId().map(clientId -> new Actor.ClientUser(user.person(), clientId));
  }
}

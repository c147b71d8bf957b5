package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.application.IdentifyCaller;
import fr.vigidev.tickets.people.application.Identity;
import java.util.Optional;

/** Who calls in tests of routes. */
public final class TestCallers {
  private TestCallers() {}

  /** Callers whose token is their id. The address of all is verified but that of "unverified". */
  public static Callers of(InMemoryPeople people) {
    return new Callers(new IdentifyCaller(token -> Optional.of(identity(token)), people));
  }

  private static Identity identity(String uid) {
    return new Identity(uid, uid + "@exemple.test", !uid.equals("unverified"), Optional.empty());
  }
}

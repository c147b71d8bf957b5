package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** People for tests, each new. */
public final class PeopleFixtures {
  public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
  public static final Actor ADMIN = staff(Role.ADMIN);

  private PeopleFixtures() {}

  /** A user who waits. */
  public static User waiting() {
    String uid = UUID.randomUUID().toString();
    return User.pending(uid, uid + "@exemple.test", "Camille", NOW);
  }

  /** The same user, shut out. */
  public static User disabled(User user) {
    return new User(
        user.uid(),
        user.email(),
        user.displayName(),
        user.role(),
        user.clientId(),
        AccountStatus.DISABLED,
        user.createdAt());
  }

  /** A member of the team who acts. */
  public static Actor staff(Role role) {
    return new Actor.Staff(new Person("uid-" + role.code(), role.code()), role);
  }

  /** A Client that is served. */
  public static Client client() {
    return Client.served(
        "client-" + UUID.randomUUID(), "Alpha Sécurité", ClientKind.INSTALLER, NOW);
  }

  /** The same Client, archived. */
  public static Client archived(Client client) {
    return new Client(client.id(), client.name(), client.kind(), true, client.createdAt());
  }

  /** The stamp of a request that was never made before. */
  public static RequestStamp newStamp() {
    return new RequestStamp("uid-admin", UUID.randomUUID().toString(), "fingerprint");
  }

  /** One that stands, to the team. */
  public static Invitation invitation(EmailAddress email) {
    return new Invitation(
        UUID.randomUUID().toString(),
        email,
        Role.TECHNICIAN,
        Optional.empty(),
        Optional.empty(),
        new Person("uid-admin", "Agnès"),
        NOW,
        NOW,
        NOW.plus(Invitation.STANDS),
        Invitation.State.PENDING,
        Optional.empty(),
        Optional.empty());
  }
}

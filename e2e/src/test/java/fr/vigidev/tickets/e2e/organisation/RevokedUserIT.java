package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.BrowserAuth;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.rules.FirestoreAs;
import fr.vigidev.tickets.e2e.rules.Listening;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A revoked user is out at once, by every door, with the token that it still holds. */
final class RevokedUserIT {
  private static final World WORLD = World.create();
  private static final Api ADMIN = Api.as(Team.admin());

  private final Person person = Users.of(WORLD.alpha(), "Denis Disabled");
  private final Instant issued = Instant.now();
  private final FirestoreAs firestore = new FirestoreAs(Optional.of(person.token()));
  private final String own = "users/" + person.uid();
  private final String tickets = "portals/" + WORLD.alpha().id() + "/tickets";

  @Test
  void the_api_refuses_the_old_token() {
    String ref = Api.as(person).openTicket(WORLD.project(), "Avant");

    shutOut();

    assertRefused(Api.as(person).ticket(ref), 403, "account_disabled");
    assertRefused(Api.as(person).get("/api/me"), 403, "account_disabled");
    assertRefused(
        Api.as(person).patch("/api/me", Json.object("displayName", "Denis")),
        403,
        "account_disabled");
  }

  @Test
  void firestore_gives_the_old_token_nothing_and_ends_what_stands() {
    assertThat(firestore.mayList(tickets)).isTrue();
    try (Listening self = firestore.listenTo(own);
        Listening list = firestore.listenToAll(tickets)) {
      assertThat(self.decided()).isEqualTo(Listening.State.LIVE);
      assertThat(list.decided()).isEqualTo(Listening.State.LIVE);

      shutOut();

      await().until(() -> self.state() == Listening.State.REFUSED);
      assertThat(firestore.mayList(tickets)).isFalse();
      assertThat(firestore.mayGet(own)).isFalse();
      Api.as(WORLD.alice()).openTicket(WORLD.project(), "Après");
      await().until(() -> list.state() == Listening.State.REFUSED);
    }
  }

  @Test
  void its_sessions_end_in_auth() {
    assertThat(BrowserAuth.lookup(person.token()).status()).isEqualTo(200);

    shutOut();

    assertThat(BrowserAuth.lookup(person.token()).body()).contains("TOKEN_EXPIRED");
    assertThat(Accounts.find(person.email()).orElseThrow().get("validSince").getAsLong())
        .isGreaterThan(issued.getEpochSecond());
  }

  @Test
  void it_is_not_told_apart_at_sign_in() {
    shutOut();

    assertThat(BrowserAuth.signIn(person.email(), Accounts.PASSWORD).status()).isEqualTo(200);
    Person again = Accounts.signIn(person.email(), Accounts.PASSWORD, person.name());
    assertRefused(Api.as(again).get("/api/me"), 403, "account_disabled");
  }

  /** Auth counts in seconds: a session that is as old as its end would not be known as ended. */
  private void shutOut() {
    await("another second").until(() -> Instant.now().getEpochSecond() > issued.getEpochSecond());
    var answer = ADMIN.patch("/api/users/" + person.uid(), Json.object("status", "disabled"));
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
  }
}

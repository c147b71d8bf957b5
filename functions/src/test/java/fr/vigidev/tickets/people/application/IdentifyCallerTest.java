package fr.vigidev.tickets.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentifyCallerTest {
  private final InMemoryPeople users = new InMemoryPeople();
  private final Identity identity =
      new Identity("u1", "camille@exemple.test", true, Optional.empty());
  private final User pending = User.pending("u1", "camille@exemple.test", "Camille", Instant.EPOCH);

  @Test
  void nobodyCallsWithoutAToken() {
    assertThat(caller(Optional.of(identity), Optional.empty())).isEqualTo(new Caller.Anonymous());
  }

  @Test
  void nobodyCallsWithATokenThatIsNotOurs() {
    assertThat(caller(Optional.empty(), Optional.of("forged"))).isEqualTo(new Caller.Anonymous());
  }

  @Test
  void anUnverifiedAddressIsNothingEvenForAnAdmin() {
    users.put(pending.asStaff(Role.ADMIN));
    Identity unverified = new Identity("u1", "camille@exemple.test", false, Optional.empty());
    assertThat(caller(Optional.of(unverified), Optional.of("token")))
        .isEqualTo(new Caller.Unverified());
  }

  @Test
  void aConfirmedAddressWithoutAnAccountWaits() {
    assertThat(caller()).isEqualTo(new Caller.Waiting(identity, Optional.empty()));
  }

  @Test
  void aPendingAccountWaits() {
    users.put(pending);
    assertThat(caller()).isEqualTo(new Caller.Waiting(identity, Optional.of(pending)));
  }

  @Test
  void aDisabledMemberIsOutWhateverItsTokenSays() {
    User admin = pending.asStaff(Role.ADMIN);
    users.put(
        new User(
            admin.uid(),
            admin.email(),
            admin.displayName(),
            admin.role(),
            admin.clientId(),
            AccountStatus.DISABLED,
            admin.createdAt()));
    assertThat(caller()).isEqualTo(new Caller.Disabled());
  }

  @Test
  void whoWasErasedIsOutWithTheTokenThatItStillHolds() {
    users.put(pending.asStaff(Role.ADMIN).erased("Compte supprimé"));
    assertThat(caller()).isEqualTo(new Caller.Disabled());
  }

  @Test
  void anActiveUserOfNoClientWaits() {
    users.put(
        new User(
            "u1",
            "camille@exemple.test",
            "Camille",
            Role.CLIENT,
            Optional.empty(),
            AccountStatus.ACTIVE,
            Instant.EPOCH));
    assertThat(caller()).isInstanceOf(Caller.Waiting.class);
  }

  @Test
  void anAttachedUserActsForItsClient() {
    User user = pending.asUserOf("alpha");
    users.put(user);
    assertThat(caller())
        .isEqualTo(new Caller.Active(user, new Actor.ClientUser(user.person(), "alpha")));
  }

  @Test
  void aMemberActsUnderItsRole() {
    User user = pending.asStaff(Role.DEVELOPER);
    users.put(user);
    assertThat(caller())
        .isEqualTo(new Caller.Active(user, new Actor.Staff(user.person(), Role.DEVELOPER)));
  }

  private Caller caller() {
    return caller(Optional.of(identity), Optional.of("token"));
  }

  private Caller caller(Optional<Identity> known, Optional<String> token) {
    return new IdentifyCaller(text -> known, users).identify(token);
  }
}

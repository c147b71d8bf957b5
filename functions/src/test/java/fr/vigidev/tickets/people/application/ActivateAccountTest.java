package fr.vigidev.tickets.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivateAccountTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private final InMemoryPeople users = new InMemoryPeople();
  private final PublishedEvents events = new PublishedEvents();
  private final ActivateAccount activateAccount =
      new ActivateAccount(
          users,
          events,
          () -> "e1",
          Optional.of("chef@exemple.test"),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aConfirmedAddressGetsAnAccountThatWaits() {
    User user = activateAccount.activate(identity("camille@exemple.test"), Optional.of("Camille"));
    assertThat(user)
        .isEqualTo(
            User.pending("uid-camille@exemple.test", "camille@exemple.test", "Camille", NOW));
    assertThat(users.find(user.uid())).contains(user);
  }

  @Test
  void anUnconfirmedAddressGetsNone() {
    Identity unverified = new Identity("u1", "chef@exemple.test", false, Optional.empty());
    assertThatThrownBy(() -> activateAccount.activate(unverified, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(users.find("u1")).isEmpty();
  }

  @Test
  void activatingAgainChangesNothing() {
    Identity identity = identity("camille@exemple.test");
    User first = activateAccount.activate(identity, Optional.of("Camille"));
    assertThat(activateAccount.activate(identity, Optional.of("Autre"))).isEqualTo(first);
  }

  @Test
  void anAccountThatWaitsIsToldToTheAdminsOnce() {
    Identity identity = identity("camille@exemple.test");
    User user = activateAccount.activate(identity, Optional.empty());
    activateAccount.activate(identity, Optional.empty());
    assertThat(events.published())
        .containsExactly(new AccountEvent.AccountWaits("e1", NOW, user.uid()))
        .isEqualTo(users.outbox());
  }

  @Test
  void anAccountThatNeedNotWaitIsToldToNobody() {
    activateAccount.activate(identity("chef@exemple.test"), Optional.empty());
    assertThat(users.outbox()).isEmpty();
  }

  @Test
  void withoutANameTheLocalPartOfTheAddressServes() {
    assertThat(activateAccount.activate(identity("camille@exemple.test"), Optional.empty()))
        .extracting(User::displayName)
        .isEqualTo("camille");
  }

  @Test
  void aNameFromTheSignUpIsOneShortLineWhateverWasGiven() {
    Identity hostile =
        new Identity(
            "u1",
            "camille@exemple.test",
            true,
            Optional.of(" Camille\r\nBcc: x\u202e" + "x".repeat(5_000)));
    String name = activateAccount.activate(hostile, Optional.empty()).displayName();
    assertThat(name).startsWith("CamilleBcc: xx").hasSize(80);
    Identity blank = new Identity("u2", "sam@exemple.test", true, Optional.of("\u200b\n"));
    assertThat(activateAccount.activate(blank, Optional.empty()).displayName()).isEqualTo("sam");
  }

  @Test
  void theAddressOfTheDeploymentBecomesTheFirstAdmin() {
    User user = activateAccount.activate(identity("Chef@exemple.test"), Optional.empty());
    assertThat(user.role()).isEqualTo(Role.ADMIN);
    assertThat(user.status()).isEqualTo(AccountStatus.ACTIVE);
  }

  @Test
  void onceThereIsATeamTheAddressOfTheDeploymentIsAnyAddress() {
    users.put(User.pending("t", "t@exemple.test", "Thomas", NOW).asStaff(Role.TECHNICIAN));
    assertThat(activateAccount.activate(identity("chef@exemple.test"), Optional.empty()).status())
        .isEqualTo(AccountStatus.PENDING);
  }

  private static Identity identity(String email) {
    return new Identity("uid-" + email, email, true, Optional.empty());
  }
}

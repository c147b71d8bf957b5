package fr.vigidev.tickets.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserChangeTest {
  private static final Optional<UserChange.Place> UNTOUCHED = Optional.empty();
  private static final Optional<UserChange.Place> NOWHERE =
      Optional.of(new UserChange.Place(Optional.empty()));
  private static final Optional<UserChange.Place> ALPHA =
      Optional.of(new UserChange.Place(Optional.of("alpha")));

  private final User waiting = PeopleFixtures.waiting();
  private final User member = waiting.asStaff(Role.TECHNICIAN);
  private final User clientUser = waiting.asUserOf("alpha");

  @Test
  void beingAttachedPutsAnAccountToWork() {
    assertThat(done(waiting, change(null, ALPHA, null))).isEqualTo(clientUser);
    assertThat(done(waiting, UserChange.attach("alpha"))).isEqualTo(clientUser);
  }

  @Test
  void whoWasErasedStaysSoAndNobodyIsErasedByAChange() {
    User erased = member.erased("Compte supprimé");
    for (AccountStatus status : AccountStatus.values()) {
      assertThat(refused(erased, change(Role.TECHNICIAN, UNTOUCHED, status)))
          .isEqualTo(new PeopleRefusal.Erased());
    }
    assertThat(refused(member, change(null, UNTOUCHED, AccountStatus.ERASED)))
        .isEqualTo(new PeopleRefusal.StatusNotPossible());
  }

  @Test
  void joiningTheTeamLeavesTheClient() {
    assertThat(done(clientUser, UserChange.join(Role.TECHNICIAN))).isEqualTo(member);
  }

  @Test
  void leavingTheTeamNeedsAClient() {
    assertThat(refused(member, change(Role.CLIENT, UNTOUCHED, null)))
        .isEqualTo(new PeopleRefusal.ClientRequired());
    assertThat(done(member, UserChange.attach("alpha"))).isEqualTo(clientUser);
  }

  @Test
  void whoIsDetachedWaits() {
    assertThat(done(clientUser, change(null, NOWHERE, null))).isEqualTo(waiting);
    assertThat(done(clientUser, change(null, UNTOUCHED, AccountStatus.PENDING))).isEqualTo(waiting);
  }

  @Test
  void beingShutOutKeepsThePlace() {
    User out = done(clientUser, change(null, UNTOUCHED, AccountStatus.DISABLED));
    assertThat(out).isEqualTo(PeopleFixtures.disabled(clientUser));
    assertThat(done(out, change(null, UNTOUCHED, AccountStatus.ACTIVE))).isEqualTo(clientUser);
  }

  @Test
  void aNewPlaceDoesNotLetBackIn() {
    User out = PeopleFixtures.disabled(clientUser);
    assertThat(done(out, change(Role.ADMIN, UNTOUCHED, null)).status())
        .isEqualTo(AccountStatus.DISABLED);
    assertThat(done(out, change(null, ALPHA, null)).status()).isEqualTo(AccountStatus.DISABLED);
  }

  @Test
  void anAccountOfNoClientCanNotWork() {
    assertThat(refused(waiting, change(null, UNTOUCHED, AccountStatus.ACTIVE)))
        .isEqualTo(new PeopleRefusal.ClientRequired());
    assertThat(refused(waiting, change(Role.CLIENT, UNTOUCHED, null)))
        .isEqualTo(new PeopleRefusal.ClientRequired());
  }

  @Test
  void aMemberHasNoClientAndDoesNotWait() {
    assertThat(refused(member, change(null, ALPHA, null)))
        .isEqualTo(new PeopleRefusal.ClientNotExpected());
    assertThat(refused(waiting, change(Role.ADMIN, ALPHA, null)))
        .isEqualTo(new PeopleRefusal.ClientNotExpected());
    assertThat(refused(member, change(null, UNTOUCHED, AccountStatus.PENDING)))
        .isEqualTo(new PeopleRefusal.StatusNotPossible());
    assertThat(refused(waiting, change(null, ALPHA, AccountStatus.PENDING)))
        .isEqualTo(new PeopleRefusal.StatusNotPossible());
  }

  private static UserChange change(
      Role role, Optional<UserChange.Place> place, AccountStatus status) {
    return new UserChange(Optional.ofNullable(role), place, Optional.ofNullable(status));
  }

  private static User done(User user, UserChange change) {
    return ((Outcome.Done<User, PeopleRefusal>) change.of(user)).result();
  }

  private static PeopleRefusal refused(User user, UserChange change) {
    return ((Outcome.Refused<User, PeopleRefusal>) change.of(user)).why();
  }
}

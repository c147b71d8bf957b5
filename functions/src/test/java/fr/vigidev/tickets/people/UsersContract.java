package fr.vigidev.tickets.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of accounts does. Other accounts may be there already. */
public abstract class UsersContract {
  private final String clientId = "client-" + UUID.randomUUID();

  protected abstract Users users();

  @Test
  void findsAUserAsItWasCreated() {
    User user = pending();
    assertThat(users().create(user)).isTrue();
    assertThat(users().find(user.uid())).contains(user);
  }

  @Test
  void findsNobodyUnderAnUnknownId() {
    assertThat(users().find("nobody-" + UUID.randomUUID())).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoUsersOfOneId() {
    User user = pending();
    users().create(user);
    assertThat(users().create(user.asStaff(Role.ADMIN))).isFalse();
    assertThat(users().find(user.uid())).contains(user);
  }

  @Test
  void updatesOnlyUsersThatExist() {
    User user = pending();
    assertThatThrownBy(() -> users().update(user)).isInstanceOf(RuntimeException.class);
    assertThat(users().find(user.uid())).isEmpty();
  }

  @Test
  void countsOnlyActiveMembersAsStaff() {
    User technician = stored(pending().asStaff(Role.TECHNICIAN));
    User admin = stored(pending().asStaff(Role.ADMIN));
    User gone = stored(disabled(pending().asStaff(Role.DEVELOPER)));
    User clientUser = stored(pending().asUserOf(clientId));
    assertThat(users().activeStaff()).contains(technician, admin).doesNotContain(gone, clientUser);
  }

  @Test
  void listsTheActiveUsersOfOneClientAlone() {
    User one = stored(pending().asUserOf(clientId));
    User two = stored(pending().asUserOf(clientId));
    stored(disabled(pending().asUserOf(clientId)));
    stored(pending().asUserOf("other-" + clientId));
    stored(pending());
    assertThat(users().activeUsersOf(clientId)).containsExactlyInAnyOrder(one, two);
  }

  private User stored(User user) {
    users().create(user);
    return user;
  }

  private static User pending() {
    String uid = UUID.randomUUID().toString();
    return User.pending(uid, uid + "@exemple.test", "Camille", Instant.ofEpochMilli(1_700_000));
  }

  private static User disabled(User user) {
    return new User(
        user.uid(),
        user.email(),
        user.displayName(),
        user.role(),
        user.clientId(),
        AccountStatus.DISABLED,
        user.createdAt());
  }
}

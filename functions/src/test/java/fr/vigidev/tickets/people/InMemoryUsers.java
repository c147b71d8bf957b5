package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts in memory, under the contract of {@link UsersContract}. */
public final class InMemoryUsers implements Users {
  private final Map<String, User> users = new ConcurrentHashMap<>();

  @Override
  public Optional<User> find(String uid) {
    return Optional.ofNullable(users.get(uid));
  }

  @Override
  public boolean create(User user) {
    return users.putIfAbsent(user.uid(), user) == null;
  }

  @Override
  public void update(User user) {
    if (users.replace(user.uid(), user) == null) {
      throw new IllegalStateException("no such user");
    }
  }

  @Override
  public List<User> activeStaff() {
    return users.values().stream().filter(User::isActiveStaff).toList();
  }

  @Override
  public List<User> activeUsersOf(String clientId) {
    return users.values().stream()
        .filter(user -> user.status() == AccountStatus.ACTIVE && user.role() == Role.CLIENT)
        .filter(user -> user.clientId().equals(Optional.of(clientId)))
        .toList();
  }
}

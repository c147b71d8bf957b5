package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.application.Invitations;
import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.people.application.UserPage;
import fr.vigidev.tickets.people.application.UserQuery;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.search.SearchTokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** People in memory, under the contract of {@link PeopleContract}. One act runs after the other. */
public final class InMemoryPeople implements PeopleStore, Users {
  final Map<String, User> users = new HashMap<>();
  final Map<String, Instant> erased = new HashMap<>();
  final Map<String, Client> clients = new HashMap<>();
  final Map<String, Invitation> invitations = new HashMap<>();
  final Map<String, RecordedRequest> requests = new HashMap<>();
  final List<AccountEvent> outbox = new ArrayList<>();

  @Override
  public synchronized <T> T transact(Function<Transaction, T> work) {
    InMemoryPeopleTransaction tx = new InMemoryPeopleTransaction(this);
    T result = work.apply(tx);
    tx.commit();
    return result;
  }

  /** Lays down users as they are. */
  public void put(User... some) {
    transact(
        tx -> {
          List.of(some).forEach(tx::store);
          return null;
        });
  }

  /** Lays down a Client as it is. */
  public void put(Client client) {
    clients.put(client.id(), client);
  }

  /** The Clients, to be read. */
  public Clients clients() {
    return id -> Optional.ofNullable(clients.get(id));
  }

  /** The invitations, to be read. */
  public Invitations invitations() {
    return new Invitations() {
      @Override
      public Optional<Invitation> find(String id) {
        return Optional.ofNullable(invitations.get(id));
      }

      @Override
      public List<Invitation> to(EmailAddress email) {
        return invitations.values().stream().filter(each -> each.email().equals(email)).toList();
      }
    };
  }

  /** The events that acts have left. */
  public List<AccountEvent> outbox() {
    return List.copyOf(outbox);
  }

  @Override
  public synchronized Optional<User> find(String uid) {
    return Optional.ofNullable(users.get(uid));
  }

  @Override
  public synchronized List<User> activeStaff() {
    return users.values().stream().filter(User::isActiveStaff).toList();
  }

  @Override
  public synchronized List<User> activeUsersOf(String clientId) {
    return users.values().stream()
        .filter(user -> user.status() == AccountStatus.ACTIVE && user.role() == Role.CLIENT)
        .filter(user -> user.clientId().equals(Optional.of(clientId)))
        .toList();
  }

  @Override
  public synchronized List<User> erasedSince(Instant moment) {
    return erased.entrySet().stream()
        .filter(each -> !each.getValue().isBefore(moment))
        .map(each -> users.get(each.getKey()))
        .toList();
  }

  @Override
  public synchronized UserPage page(UserQuery query) {
    Comparator<User> newestFirst =
        Comparator.comparing(User::createdAt).thenComparing(User::uid).reversed();
    List<User> found =
        users.values().stream()
            .filter(user -> query.statuses().isEmpty() || query.statuses().contains(user.status()))
            .filter(user -> query.roles().isEmpty() || query.roles().contains(user.role()))
            .filter(
                user ->
                    SearchTokens.of(user.displayName(), user.email()).containsAll(query.words()))
            .sorted(newestFirst)
            .filter(user -> query.after().map(after -> isAfter(user, after)).orElse(true))
            .limit(query.limit())
            .toList();
    return new UserPage(
        found,
        found.size() < query.limit()
            ? Optional.empty()
            : Optional.of(
                new UserQuery.Position(found.getLast().createdAt(), found.getLast().uid())));
  }

  private static boolean isAfter(User user, UserQuery.Position position) {
    int byTime = user.createdAt().compareTo(position.createdAt());
    return byTime < 0 || (byTime == 0 && user.uid().compareTo(position.uid()) < 0);
  }
}

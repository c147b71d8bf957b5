package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One act on people in memory. As in Firestore, what is read after a write is a fault. */
final class InMemoryPeopleTransaction implements PeopleStore.Transaction {
  private final InMemoryPeople people;
  private final List<Runnable> writes = new ArrayList<>();

  InMemoryPeopleTransaction(InMemoryPeople people) {
    this.people = people;
  }

  void commit() {
    writes.forEach(Runnable::run);
  }

  @Override
  public Optional<User> user(String uid) {
    return read(() -> Optional.ofNullable(people.users.get(uid)));
  }

  @Override
  public List<User> usersOf(EmailAddress email) {
    return read(
        () ->
            people.users.values().stream()
                .filter(user -> user.email().equals(email.value()))
                .toList());
  }

  @Override
  public List<User> activeAdmins() {
    return read(() -> people.users.values().stream().filter(User::isActiveAdmin).toList());
  }

  @Override
  public boolean hasActiveStaff() {
    return read(() -> people.users.values().stream().anyMatch(User::isActiveStaff));
  }

  @Override
  public Optional<Client> client(String clientId) {
    return read(() -> Optional.ofNullable(people.clients.get(clientId)));
  }

  @Override
  public Optional<Invitation> invitation(String id) {
    return read(() -> Optional.ofNullable(people.invitations.get(id)));
  }

  @Override
  public List<Invitation> openInvitations(EmailAddress email) {
    return read(
        () ->
            people.invitations.values().stream()
                .filter(each -> each.email().equals(email))
                .filter(each -> each.state() == Invitation.State.PENDING)
                .toList());
  }

  @Override
  public List<Invitation> invitationsTo(EmailAddress email) {
    return read(() -> people.invitations().to(email));
  }

  @Override
  public Optional<RecordedRequest> request(RequestStamp stamp) {
    return read(() -> Optional.ofNullable(people.requests.get(stamp.id())));
  }

  @Override
  public void store(User user) {
    writes.add(() -> people.users.put(user.uid(), user));
  }

  @Override
  public void storeErased(User user, Instant at) {
    store(user);
    writes.add(() -> people.erased.put(user.uid(), at));
  }

  @Override
  public void store(Client client) {
    writes.add(() -> people.clients.put(client.id(), client));
  }

  @Override
  public void store(Invitation invitation) {
    writes.add(() -> people.invitations.put(invitation.id(), invitation));
  }

  @Override
  public void remove(Invitation invitation) {
    writes.add(() -> people.invitations.remove(invitation.id()));
  }

  @Override
  public void record(RequestStamp stamp, StoredAnswer answer) {
    writes.add(
        () -> people.requests.put(stamp.id(), new RecordedRequest(stamp.fingerprint(), answer)));
  }

  @Override
  public void enqueue(AccountEvent event) {
    writes.add(() -> people.outbox.add(event));
  }

  private <T> T read(Supplier<T> reading) {
    if (!writes.isEmpty()) {
      throw new IllegalStateException("reads come before writes");
    }
    return reading.get();
  }
}

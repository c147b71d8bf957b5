package fr.vigidev.tickets.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.application.Invitations;
import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.people.application.UserPage;
import fr.vigidev.tickets.people.application.UserQuery;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.SavedView;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.search.SearchTokens;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every store of people does. Others may be there already. */
abstract class PeopleContract {
  private final Client client = PeopleFixtures.client();

  protected abstract PeopleStore store();

  protected abstract Users users();

  protected abstract Clients clients();

  protected abstract Invitations invitations();

  @Test
  void findsAUserAsItWasStored() {
    User user = stored(PeopleFixtures.waiting());
    assertThat(users().find(user.uid())).contains(user);
    assertThat(found(tx -> tx.user(user.uid()))).contains(user);
    assertThat(list(tx -> tx.usersOf(new EmailAddress(user.email())))).containsExactly(user);
  }

  @Test
  void keepsTheViewsOfAMemberInTheirOrder() {
    User member = stored(PeopleFixtures.waiting().asStaff(Role.DEVELOPER));
    List<SavedView> views =
        List.of(new SavedView("Urgents", "priorite=urgent"), new SavedView("À moi", ""));
    stored(member.keeping(views));
    assertThat(users().find(member.uid()).orElseThrow().views()).isEqualTo(views);
    stored(member.keeping(views).named("Autre"));
    assertThat(users().find(member.uid()).orElseThrow().views()).isEqualTo(views);
  }

  @Test
  void findsNobodyUnderAnUnknownId() {
    assertThat(users().find("nobody-" + UUID.randomUUID())).isEmpty();
  }

  @Test
  void storesNothingOfAnActThatFails() {
    User user = PeopleFixtures.waiting();
    assertThatThrownBy(
            () ->
                store()
                    .transact(
                        tx -> {
                          tx.store(user);
                          throw new IllegalStateException("half-way");
                        }))
        .isInstanceOf(RuntimeException.class);
    assertThat(users().find(user.uid())).isEmpty();
  }

  @Test
  void countsOnlyActiveMembersAsStaff() {
    User technician = stored(PeopleFixtures.waiting().asStaff(Role.TECHNICIAN));
    User admin = stored(PeopleFixtures.waiting().asStaff(Role.ADMIN));
    User gone = stored(PeopleFixtures.disabled(PeopleFixtures.waiting().asStaff(Role.ADMIN)));
    User clientUser = stored(PeopleFixtures.waiting().asUserOf(client.id()));
    assertThat(users().activeStaff()).contains(technician, admin).doesNotContain(gone, clientUser);
    assertThat(list(PeopleStore.Transaction::activeAdmins))
        .contains(admin)
        .doesNotContain(gone, technician);
    assertThat((boolean) store().transact(PeopleStore.Transaction::hasActiveStaff)).isTrue();
  }

  @Test
  void listsTheActiveUsersOfOneClientAlone() {
    User one = stored(PeopleFixtures.waiting().asUserOf(client.id()));
    User two = stored(PeopleFixtures.waiting().asUserOf(client.id()));
    stored(PeopleFixtures.disabled(PeopleFixtures.waiting().asUserOf(client.id())));
    stored(PeopleFixtures.waiting().asUserOf("other-" + client.id()));
    stored(PeopleFixtures.waiting());
    assertThat(users().activeUsersOf(client.id())).containsExactlyInAnyOrder(one, two);
  }

  @Test
  void pagesThroughUsersOfAWordNewestFirst() {
    String word = UUID.randomUUID().toString().substring(0, 8);
    User older = stored(PeopleFixtures.waiting().named("Zoé " + word));
    User member = stored(PeopleFixtures.waiting().asStaff(Role.ADMIN).named("Ali " + word));
    User newer =
        stored(
            User.pending(
                UUID.randomUUID().toString(),
                "x@exemple.test",
                "Éric " + word,
                PeopleFixtures.NOW.plusSeconds(60)));
    Set<AccountStatus> pending = Set.of(AccountStatus.PENDING);
    UserPage first = users().page(query(pending, Set.of(), word, 1, Optional.empty()));
    assertThat(first.items()).containsExactly(newer);
    UserPage second = users().page(query(pending, Set.of(), word, 1, first.next()));
    assertThat(second.items()).containsExactly(older);
    assertThat(users().page(query(Set.of(), Set.of(Role.ADMIN), word, 9, Optional.empty())).items())
        .containsExactly(member);
    assertThat(users().page(query(Set.of(), Set.of(), "eric " + word, 9, Optional.empty())).items())
        .containsExactly(newer);
  }

  @Test
  void findsAClientAsItWasStoredAndEdited() {
    store().transact(storing(tx -> tx.store(client)));
    assertThat(clients().find(client.id())).contains(client);
    Client archived = PeopleFixtures.archived(client);
    store().transact(storing(tx -> tx.store(archived)));
    assertThat(found(tx -> tx.client(client.id()))).contains(archived);
  }

  @Test
  void findsWhoWasErasedSinceAMomentWithNothingElseInTheDocument() {
    User user =
        stored(
            PeopleFixtures.waiting()
                .asStaff(Role.DEVELOPER)
                .keeping(List.of(new SavedView("Chez Dupond", "q=dupond"))));
    User erased = user.erased("Compte supprimé");
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    store().transact(storing(tx -> tx.storeErased(erased, now)));
    assertThat(users().find(user.uid())).contains(erased);
    assertThat(list(tx -> tx.usersOf(new EmailAddress(user.email())))).isEmpty();
    assertThat(users().erasedSince(now)).contains(erased);
    assertThat(users().erasedSince(now.plusMillis(1))).doesNotContain(erased);
  }

  @Test
  void findsAllInvitationsToAnAddressUntilTheyAreRemoved() {
    EmailAddress email = new EmailAddress(UUID.randomUUID() + "@exemple.test");
    Invitation open = PeopleFixtures.invitation(email);
    Invitation used = PeopleFixtures.invitation(email).accepted(PeopleFixtures.NOW);
    store().transact(storing(tx -> List.of(open, used).forEach(tx::store)));
    assertThat(list(tx -> tx.invitationsTo(email))).containsExactlyInAnyOrder(open, used);
    store().transact(storing(tx -> tx.remove(used)));
    assertThat(invitations().to(email)).containsExactly(open);
  }

  @Test
  void findsTheOpenInvitationsOfAnAddress() {
    EmailAddress email = new EmailAddress(UUID.randomUUID() + "@exemple.test");
    Invitation open = PeopleFixtures.invitation(email);
    Invitation used = PeopleFixtures.invitation(email).accepted(PeopleFixtures.NOW);
    Invitation revoked = PeopleFixtures.invitation(email).revoked();
    store().transact(storing(tx -> List.of(open, used, revoked).forEach(tx::store)));
    assertThat(list(tx -> tx.openInvitations(email))).containsExactly(open);
    assertThat(invitations().find(used.id())).contains(used);
    assertThat(found(tx -> tx.invitation(revoked.id()))).contains(revoked);
  }

  @Test
  void remembersWhatARequestWasAnswered() {
    RequestStamp stamp = PeopleFixtures.newStamp();
    StoredAnswer answer = new StoredAnswer(201, "{}", "/api/x");
    assertThat(found(tx -> tx.request(stamp))).isEmpty();
    store().transact(storing(tx -> tx.record(stamp, answer)));
    assertThat(found(tx -> tx.request(stamp)).orElseThrow().answer()).isEqualTo(answer);
  }

  private User stored(User user) {
    store().transact(storing(tx -> tx.store(user)));
    return user;
  }

  private <T> Optional<T> found(Function<PeopleStore.Transaction, Optional<T>> reading) {
    return store().transact(reading);
  }

  private <T> List<T> list(Function<PeopleStore.Transaction, List<T>> reading) {
    return store().transact(reading);
  }

  private static Function<PeopleStore.Transaction, Boolean> storing(
      Consumer<PeopleStore.Transaction> act) {
    return tx -> {
      act.accept(tx);
      return true;
    };
  }

  private static UserQuery query(
      Set<AccountStatus> statuses,
      Set<Role> roles,
      String text,
      int limit,
      Optional<UserQuery.Position> after) {
    return new UserQuery(statuses, roles, SearchTokens.words(text), limit, after);
  }
}

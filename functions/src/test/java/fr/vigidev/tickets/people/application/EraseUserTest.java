package fr.vigidev.tickets.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryAccounts;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.people.model.MailSettings;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.SavedView;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EraseUserTest {
  private static final EmailAddress EMAIL = new EmailAddress("camille@exemple.test");

  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final PublishedEvents events = new PublishedEvents();
  private final EraseUser eraseUser =
      new EraseUser(
          people,
          accounts,
          events,
          "Compte supprimé",
          () -> "e1",
          Clock.fixed(PeopleFixtures.NOW, ZoneOffset.UTC));
  private User member;

  @BeforeEach
  void aMemberWithAnAccount() {
    accounts.createConfirmed(EMAIL, "mot", "Camille");
    String uid = accounts.find(EMAIL).orElseThrow().uid();
    member =
        User.pending(uid, EMAIL.value(), "Camille", PeopleFixtures.NOW)
            .asStaff(Role.TECHNICIAN)
            .keeping(List.of(new SavedView("Chez Dupond", "q=dupond")))
            .told(
                MailSettings.DEFAULT.bounced(
                    new MailSettings.Bounce(PeopleFixtures.NOW, EMAIL.value() + " is unknown")));
    people.put(member, PeopleFixtures.waiting().asStaff(Role.ADMIN));
  }

  @Test
  void nothingOfThePersonIsLeftButItsIdAndPlace() {
    assertThat(erase(member)).isInstanceOf(Creation.Created.class);
    User left = people.find(member.uid()).orElseThrow();
    assertThat(left)
        .isEqualTo(
            new User(
                member.uid(),
                "",
                "Compte supprimé",
                Role.TECHNICIAN,
                Optional.empty(),
                AccountStatus.ERASED,
                member.createdAt()));
    assertThat(accounts.find(EMAIL)).isEmpty();
    assertThat(people.erasedSince(PeopleFixtures.NOW)).containsExactly(left);
    assertThat(events.published())
        .containsExactly(new AccountEvent.AccountErased("e1", PeopleFixtures.NOW, member.uid()))
        .isEqualTo(people.outbox());
  }

  @Test
  void noInvitationNamesTheAddressAnyMore() {
    Invitation open = PeopleFixtures.invitation(EMAIL);
    Invitation used = PeopleFixtures.invitation(EMAIL).accepted(PeopleFixtures.NOW);
    Invitation others = PeopleFixtures.invitation(new EmailAddress("autre@exemple.test"));
    people.transact(
        tx -> {
          List.of(open, used, others).forEach(tx::store);
          return null;
        });
    erase(member);
    assertThat(people.invitations().to(EMAIL)).isEmpty();
    assertThat(people.invitations().find(others.id())).contains(others);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TECHNICIAN", "DEVELOPER"})
  void onlyAnAdminErases(Role role) {
    assertRefused(erase(PeopleFixtures.staff(role), member), new PeopleRefusal.Forbidden());
    assertRefused(
        erase(new Actor.ClientUser(new Person("alice", "Alice"), "alpha"), member),
        new PeopleRefusal.Forbidden());
  }

  @Test
  void nobodyErasesItself() {
    User admin =
        people.activeStaff().stream().filter(User::isActiveAdmin).findFirst().orElseThrow();
    assertRefused(
        erase(new Actor.Staff(admin.person(), Role.ADMIN), admin), new PeopleRefusal.Oneself());
    assertThat(people.find(admin.uid())).contains(admin);
  }

  /** The one who asks may have been demoted a moment ago. */
  @Test
  void theLastAdminStays() {
    User admin =
        people.activeStaff().stream().filter(User::isActiveAdmin).findFirst().orElseThrow();
    assertRefused(erase(admin), new PeopleRefusal.LastAdmin("uid"));
    assertThat(people.find(admin.uid())).contains(admin);
    User other = PeopleFixtures.waiting().asStaff(Role.ADMIN);
    people.put(other);
    assertThat(erase(admin)).isInstanceOf(Creation.Created.class);
  }

  @Test
  void nobodyIsFoundUnderAnUnknownId() {
    assertRefused(erase(PeopleFixtures.waiting()), new PeopleRefusal.NotFound());
  }

  @Test
  void aRepeatErasesOnceAndMakesSureOfTheAccount() {
    RequestStamp stamp = PeopleFixtures.newStamp();
    erase(PeopleFixtures.ADMIN, member, stamp);
    User again = PeopleFixtures.waiting();
    accounts.createConfirmed(new EmailAddress(again.email()), "mot", "Autre");
    assertThat(erase(PeopleFixtures.ADMIN, member, stamp)).isInstanceOf(Creation.Replayed.class);
    assertThat(events.published()).hasSize(1);
    assertThat(accounts.find(new EmailAddress(again.email()))).isPresent();
  }

  @Test
  void aKeyThatServedForAnotherRequestErasesNobody() {
    RequestStamp stamp = PeopleFixtures.newStamp();
    people.transact(
        tx -> {
          tx.record(
              new RequestStamp(stamp.uid(), stamp.key(), "another"),
              new StoredAnswer(201, "{}", "/"));
          return null;
        });
    assertThat(erase(PeopleFixtures.ADMIN, member, stamp)).isInstanceOf(Creation.KeyReused.class);
    assertThat(people.find(member.uid())).contains(member);
    assertThat(accounts.find(EMAIL)).isPresent();
  }

  @Test
  void whoeverSignsUpWithTheAddressLaterIsSomebodyNew() {
    erase(member);
    User user =
        new ActivateAccount(
                people,
                events,
                () -> "e2",
                Optional.empty(),
                Clock.fixed(PeopleFixtures.NOW, ZoneOffset.UTC))
            .activate(
                new Identity("u2", EMAIL.value(), true, Optional.of("Camille")), Optional.empty());
    assertThat(user.status()).isEqualTo(AccountStatus.PENDING);
    assertThat(people.find(member.uid()).orElseThrow().isErased()).isTrue();
  }

  @Test
  void anActOfThePersonThatComesLateLeavesNothingOfIt() {
    erase(member);
    User left = people.find(member.uid()).orElseThrow();
    new KeepViews(people)
        .keep(
            new Actor.Staff(member.person(), Role.TECHNICIAN),
            List.of(new SavedView("Chez Dupond", "")));
    new ChangeProfile(people)
        .change(member.uid(), Optional.of("Camille"), MailPreferences.Change.NONE);
    new NoteBounce(people)
        .ofUser(
            member.uid(),
            EMAIL.value(),
            new MailSettings.Bounce(PeopleFixtures.NOW, EMAIL.value()));
    assertThat(people.find(member.uid())).contains(left);
  }

  private Creation<User, PeopleRefusal> erase(User user) {
    return erase(PeopleFixtures.ADMIN, user);
  }

  private Creation<User, PeopleRefusal> erase(Actor actor, User user) {
    return erase(actor, user, PeopleFixtures.newStamp());
  }

  private Creation<User, PeopleRefusal> erase(Actor actor, User user, RequestStamp stamp) {
    return eraseUser.erase(
        actor, user.uid(), stamp, left -> new StoredAnswer(200, left.displayName(), left.uid()));
  }

  private void assertRefused(Creation<User, PeopleRefusal> creation, PeopleRefusal why) {
    assertThat(creation).isEqualTo(new Creation.Refused<>(why));
    assertThat(people.outbox()).isEmpty();
    assertThat(accounts.find(EMAIL)).isPresent();
  }
}

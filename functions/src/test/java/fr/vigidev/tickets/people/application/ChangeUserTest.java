package fr.vigidev.tickets.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.people.model.UserChange;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeUserTest {
  private static final UserChange SHUT_OUT =
      new UserChange(Optional.empty(), Optional.empty(), Optional.of(AccountStatus.DISABLED));

  private final InMemoryPeople people = new InMemoryPeople();
  private final List<String> ended = new ArrayList<>();
  private final PublishedEvents events = new PublishedEvents();
  private final ChangeUser changeUser =
      new ChangeUser(
          people, ended::add, events, () -> "e1", Clock.fixed(PeopleFixtures.NOW, ZoneOffset.UTC));
  private final User waiting = PeopleFixtures.waiting();

  @Test
  void anAccountIsAttachedToAClientThatIsServed() {
    Client client = PeopleFixtures.client();
    people.put(client);
    people.put(waiting);
    assertThat(change(waiting, UserChange.attach(client.id())))
        .isEqualTo(Outcome.done(waiting.asUserOf(client.id())));
    assertThat(people.find(waiting.uid())).contains(waiting.asUserOf(client.id()));
  }

  @Test
  void whoWaitedAndIsGivenAPlaceIsToldOnce() {
    Client client = PeopleFixtures.client();
    people.put(client);
    people.put(waiting);
    change(waiting, UserChange.attach(client.id()));
    change(waiting, UserChange.attach(client.id()));
    assertThat(events.published())
        .containsExactly(new AccountEvent.AccountAttached("e1", PeopleFixtures.NOW, waiting.uid()))
        .isEqualTo(people.outbox());
  }

  @Test
  void whoHadAPlaceOrLosesItIsNotToldOfOne() {
    User member = waiting.asStaff(Role.TECHNICIAN);
    people.put(member, PeopleFixtures.waiting().asStaff(Role.ADMIN));
    change(member, UserChange.join(Role.DEVELOPER));
    change(member, SHUT_OUT);
    User other = PeopleFixtures.waiting();
    people.put(other);
    change(other, SHUT_OUT);
    assertThat(people.outbox()).isEmpty();
  }

  @Test
  void nobodyIsAttachedToAClientThatIsNotServed() {
    Client archived = PeopleFixtures.archived(PeopleFixtures.client());
    people.put(archived);
    people.put(waiting);
    Outcome<User, PeopleRefusal> unknown = Outcome.refused(new PeopleRefusal.UnknownClient());
    assertThat(change(waiting, UserChange.attach(archived.id()))).isEqualTo(unknown);
    assertThat(change(waiting, UserChange.attach("nobody"))).isEqualTo(unknown);
    assertThat(people.find(waiting.uid())).contains(waiting);
  }

  @Test
  void theLastAdminStays() {
    User admin = waiting.asStaff(Role.ADMIN);
    people.put(
        admin,
        PeopleFixtures.waiting().asStaff(Role.TECHNICIAN),
        PeopleFixtures.disabled(PeopleFixtures.waiting().asStaff(Role.ADMIN)));
    assertThat(change(admin, SHUT_OUT))
        .isEqualTo(Outcome.refused(new PeopleRefusal.LastAdmin("status")));
    assertThat(change(admin, UserChange.join(Role.DEVELOPER)))
        .isEqualTo(Outcome.refused(new PeopleRefusal.LastAdmin("role")));
    assertThat(people.find(admin.uid())).contains(admin);
    assertThat(ended).isEmpty();
  }

  @Test
  void oneOfTwoAdminsMayLeave() {
    User admin = waiting.asStaff(Role.ADMIN);
    people.put(admin, PeopleFixtures.waiting().asStaff(Role.ADMIN));
    assertThat(change(admin, SHUT_OUT)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void shuttingOutEndsTheSessionsAlsoWhenItIsRepeated() {
    people.put(waiting);
    change(waiting, SHUT_OUT);
    change(waiting, SHUT_OUT);
    assertThat(ended).containsExactly(waiting.uid(), waiting.uid());
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TECHNICIAN", "DEVELOPER"})
  void onlyAnAdminChangesAccounts(Role role) {
    people.put(waiting);
    assertThat(
            changeUser.change(
                PeopleFixtures.staff(role), waiting.uid(), UserChange.join(Role.ADMIN)))
        .isEqualTo(Outcome.refused(new PeopleRefusal.Forbidden()));
    assertThat(people.find(waiting.uid())).contains(waiting);
  }

  @Test
  void nobodyIsFoundUnderAnUnknownId() {
    assertThat(change(waiting, SHUT_OUT)).isEqualTo(Outcome.refused(new PeopleRefusal.NotFound()));
  }

  private Outcome<User, PeopleRefusal> change(User user, UserChange change) {
    return changeUser.change(PeopleFixtures.ADMIN, user.uid(), change);
  }
}

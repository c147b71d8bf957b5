package fr.vigidev.tickets.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.people.model.UserChange;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An invitation from its making to the account that it admits. */
class InvitationsTest {
  private static final EmailAddress EMAIL = new EmailAddress("camille@exemple.test");

  private final InMemoryPeople people = new InMemoryPeople();
  private final TickingClock clock = new TickingClock(PeopleFixtures.NOW);
  private final PublishedEvents events = new PublishedEvents();
  private final Invite invite = new Invite(people, events, InvitationsTest::newId, clock);
  private final SettleInvitation settle =
      new SettleInvitation(people, events, InvitationsTest::newId, clock);
  private final ActivateAccount activate =
      new ActivateAccount(
          people, new PublishedEvents(), InvitationsTest::newId, Optional.empty(), clock);
  private final Client client = PeopleFixtures.client();

  @Test
  void whoConfirmsTheAddressGetsExactlyTheRoleOnce() {
    made(Role.DEVELOPER, Optional.empty());
    User user = activated("u1");
    assertThat(user.role()).isEqualTo(Role.DEVELOPER);
    assertThat(user.status()).isEqualTo(AccountStatus.ACTIVE);
    assertThat(activated("u2").status()).isEqualTo(AccountStatus.PENDING);
  }

  @Test
  void whoConfirmsTheAddressGetsExactlyTheClient() {
    people.put(client);
    made(Role.CLIENT, Optional.of(client.id()));
    assertThat(activated("u1").clientId()).contains(client.id());
  }

  @Test
  void anAccountThatWaitsIsAdmittedWhenItComesBack() {
    assertThat(activated("u1").status()).isEqualTo(AccountStatus.PENDING);
    Creation<Invite.Made, PeopleRefusal> creation =
        invite(Role.TECHNICIAN, Optional.empty(), PeopleFixtures.newStamp());
    assertThat(creation)
        .isInstanceOfSatisfying(
            Creation.Created.class,
            created -> assertThat(((Invite.Made) created.thing()).accountWaits()).isTrue());
    assertThat(activated("u1").role()).isEqualTo(Role.TECHNICIAN);
  }

  @Test
  void anAccountThatIsMovedToTheInvitedAddressGetsNothing() {
    people.put(User.pending("u1", "autre@exemple.test", "Autre", PeopleFixtures.NOW));
    made(Role.ADMIN, Optional.empty());
    assertThat(activated("u1").status()).isEqualTo(AccountStatus.PENDING);
    assertThat(activated("u2").role()).isEqualTo(Role.ADMIN);
  }

  @Test
  void whatAnAdminDecidesByHandOvertakesTheInvitation() {
    people.put(client);
    activated("u1");
    Invitation invitation = made(Role.ADMIN, Optional.empty());
    ChangeUser changeUser =
        new ChangeUser(people, uid -> {}, events, InvitationsTest::newId, clock);
    changeUser.change(PeopleFixtures.ADMIN, "u1", UserChange.attach(client.id()));
    changeUser.change(
        PeopleFixtures.ADMIN,
        "u1",
        new UserChange(Optional.empty(), Optional.empty(), Optional.of(AccountStatus.PENDING)));
    assertThat(activated("u1").status()).isEqualTo(AccountStatus.PENDING);
    assertThat(people.invitations().find(invitation.id()).orElseThrow().state())
        .isEqualTo(Invitation.State.REVOKED);
  }

  @Test
  void aMailThatCouldLeadNowhereIsNotSentAgain() {
    people.put(client);
    Invitation invitation = made(Role.CLIENT, Optional.of(client.id()));
    clock.advance(Duration.ofHours(1));
    people.put(PeopleFixtures.archived(client));
    assertThat(settle.resend(PeopleFixtures.ADMIN, invitation.id()))
        .isEqualTo(Outcome.refused(new PeopleRefusal.UnknownClient()));
    people.put(User.pending("u1", EMAIL.value(), "Camille", PeopleFixtures.NOW).asUserOf("x"));
    assertThat(settle.resend(PeopleFixtures.ADMIN, invitation.id()))
        .isEqualTo(Outcome.refused(new PeopleRefusal.AccountExists()));
  }

  @Test
  void anExpiredOrRevokedInvitationAdmitsNobody() {
    Invitation expired = made(Role.ADMIN, Optional.empty());
    clock.advance(Invitation.STANDS);
    assertThat(activated("u1").status()).isEqualTo(AccountStatus.PENDING);
    settle.resend(PeopleFixtures.ADMIN, expired.id());
    settle.revoke(PeopleFixtures.ADMIN, expired.id());
    assertThat(activated("u1").status()).isEqualTo(AccountStatus.PENDING);
  }

  @Test
  void anInvitationIntoAClientThatWasArchivedAdmitsNobody() {
    people.put(client);
    made(Role.CLIENT, Optional.of(client.id()));
    people.put(PeopleFixtures.archived(client));
    assertThat(activated("u1").status()).isEqualTo(AccountStatus.PENDING);
  }

  @Test
  void theInvitationIsMailedOnceHoweverOftenTheRequestComes() {
    RequestStamp stamp = PeopleFixtures.newStamp();
    invite(Role.ADMIN, Optional.empty(), stamp);
    assertThat(invite(Role.ADMIN, Optional.empty(), stamp)).isInstanceOf(Creation.Replayed.class);
    assertThat(events.published()).hasSize(1).isEqualTo(people.outbox());
  }

  @Test
  void anAddressIsInvitedOnceAtATime() {
    made(Role.ADMIN, Optional.empty());
    assertThat(invite(Role.DEVELOPER, Optional.empty(), PeopleFixtures.newStamp()))
        .isEqualTo(new Creation.Refused<>(new PeopleRefusal.InvitationStands()));
    clock.advance(Invitation.STANDS);
    assertThat(invite(Role.DEVELOPER, Optional.empty(), PeopleFixtures.newStamp()))
        .isInstanceOf(Creation.Created.class);
  }

  @Test
  void whoWorksOrWasShutOutIsNotInvited() {
    User user = User.pending("u1", EMAIL.value(), "Camille", PeopleFixtures.NOW);
    for (User known :
        List.of(
            user.asStaff(Role.TECHNICIAN), PeopleFixtures.disabled(user), user.asUserOf("alpha"))) {
      people.put(known);
      assertThat(invite(Role.ADMIN, Optional.empty(), PeopleFixtures.newStamp()))
          .isEqualTo(new Creation.Refused<>(new PeopleRefusal.AccountExists()));
    }
  }

  @Test
  void aRepeatedMailWaitsAMinuteAndLetsTheInvitationStandAgain() {
    Invitation invitation = made(Role.ADMIN, Optional.empty());
    clock.advance(Duration.ofSeconds(20));
    assertThat(settle.resend(PeopleFixtures.ADMIN, invitation.id()))
        .isEqualTo(Outcome.refused(new PeopleRefusal.TooSoon(Duration.ofSeconds(40))));
    clock.advance(Duration.ofDays(20));
    settle.resend(PeopleFixtures.ADMIN, invitation.id());
    assertThat(events.published()).hasSize(2);
    assertThat(activated("u1").role()).isEqualTo(Role.ADMIN);
  }

  @Test
  void aUsedInvitationIsSettled() {
    Invitation invitation = made(Role.ADMIN, Optional.empty());
    activated("u1");
    Outcome<Invitation, PeopleRefusal> settled =
        Outcome.refused(new PeopleRefusal.InvitationSettled());
    clock.advance(Duration.ofHours(1));
    assertThat(settle.resend(PeopleFixtures.ADMIN, invitation.id())).isEqualTo(settled);
    assertThat(settle.revoke(PeopleFixtures.ADMIN, invitation.id())).isEqualTo(settled);
  }

  private Invitation made(Role role, Optional<String> clientId) {
    return ((Creation.Created<Invite.Made, PeopleRefusal>)
            invite(role, clientId, PeopleFixtures.newStamp()))
        .thing()
        .invitation();
  }

  private Creation<Invite.Made, PeopleRefusal> invite(
      Role role, Optional<String> clientId, RequestStamp stamp) {
    return invite.invite(
        new InviteCommand(PeopleFixtures.ADMIN, EMAIL, role, clientId),
        stamp,
        made -> new StoredAnswer(201, "{}", made.invitation().id()));
  }

  private User activated(String uid) {
    return activate.activate(
        new Identity(uid, "Camille@exemple.test", true, Optional.empty()), Optional.empty());
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}

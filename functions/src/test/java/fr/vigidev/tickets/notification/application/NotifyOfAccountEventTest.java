package fr.vigidev.tickets.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.InMemoryAccountDeliveries;
import fr.vigidev.tickets.notification.adapter.mail.JteAccountMails;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.MailMark;
import fr.vigidev.tickets.people.InMemoryAccounts;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.MailSettings;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.text.Texts;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotifyOfAccountEventTest {
  private static final EmailAddress EMAIL = new EmailAddress("camille@exemple.test");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryAccountDeliveries deliveries = new InMemoryAccountDeliveries();
  private final TickingClock clock = new TickingClock(PeopleFixtures.NOW);
  private final List<Mail> sent = new ArrayList<>();
  private final Map<String, MailSender.Result> answers = new HashMap<>();
  private MailSender.Result answer = new MailSender.Result.Accepted("m1");

  @Test
  void whoSignsUpIsAskedToConfirmOnce() {
    AccountEvent.SignUpStarted event = signUp();
    assertThat(notify(event)).isEqualTo(Telling.COMPLETE);
    assertThat(notify(event)).isEqualTo(Telling.COMPLETE);
    assertThat(sent)
        .singleElement()
        .extracting(Mail::text)
        .asString()
        .contains("?mode=signUp&code=" + event.code().value());
  }

  @Test
  void whatAStrangerCalledItselfIsMailedToNobody() {
    accounts.unconfirmed(EMAIL, "mot");
    notify(signUp());
    notify(asked("e-c", AccountEvent.Purpose.CONFIRMATION));
    notify(asked("e-r", AccountEvent.Purpose.PASSWORD_RESET));
    assertThat(sent).hasSize(3).noneMatch(mail -> mail.text().contains("Camille"));
  }

  @Test
  void whoHasAConfirmedAccountIsToldThatSomebodySignedUp() {
    confirmedAccount();
    AccountEvent.SignUpStarted event = signUp();
    notify(event);
    assertThat(sent).extracting(Mail::subject).containsExactly("Vous avez déjà un compte");
    assertThat(sent.getFirst().text()).doesNotContain(event.code().value());
  }

  @Test
  void thereIsNothingToConfirmTwice() {
    confirmedAccount();
    assertThat(notify(asked("e1", AccountEvent.Purpose.CONFIRMATION))).isEqualTo(Telling.COMPLETE);
    assertThat(sent).isEmpty();
  }

  @Test
  void anAddressWithoutAnAccountGetsNoMail() {
    for (AccountEvent.Purpose purpose : AccountEvent.Purpose.values()) {
      assertThat(notify(asked("e-" + purpose, purpose))).isEqualTo(Telling.COMPLETE);
    }
    assertThat(sent).isEmpty();
  }

  @Test
  void aPasswordIsResetByMail() {
    confirmedAccount();
    notify(asked("e1", AccountEvent.Purpose.PASSWORD_RESET));
    assertThat(sent)
        .singleElement()
        .extracting(Mail::text)
        .asString()
        .contains("reset-" + EMAIL.value());
  }

  @Test
  void whatBecomesOfAMailIsToldOfTheAccountOrTheInvitation() {
    confirmedAccount();
    String uid = accounts.find(EMAIL).orElseThrow().uid();
    store(invitation());
    notify(asked("e0", AccountEvent.Purpose.PASSWORD_RESET));
    notify(signUp());
    notify(new AccountEvent.InvitationSent("e3", PeopleFixtures.NOW, "i1"));
    assertThat(sent)
        .extracting(mail -> mail.mark().orElseThrow())
        .containsExactly(
            new MailMark(MailMark.Kind.ACCOUNT, "e0_" + uid),
            new MailMark(MailMark.Kind.ACCOUNT, "e1_" + uid),
            new MailMark(MailMark.Kind.INVITATION, "i1"));
  }

  @Test
  void aMailThatDidNotGoComesAgain() {
    confirmedAccount();
    answer = new MailSender.Result.TryAgain("down");
    AccountEvent event = asked("e1", AccountEvent.Purpose.PASSWORD_RESET);
    assertThat(notify(event)).isEqualTo(Telling.INCOMPLETE);
    answer = new MailSender.Result.Accepted("m1");
    assertThat(notify(event)).isEqualTo(Telling.COMPLETE);
    assertThat(sent).hasSize(2);
  }

  @Test
  void onlyAnInvitationThatStandsIsMailed() {
    Invitation invitation = invitation();
    store(invitation);
    notify(new AccountEvent.InvitationSent("e1", PeopleFixtures.NOW, invitation.id()));
    store(invitation.revoked());
    notify(new AccountEvent.InvitationSent("e2", PeopleFixtures.NOW, invitation.id()));
    notify(new AccountEvent.InvitationSent("e3", PeopleFixtures.NOW, "nothing"));
    assertThat(sent).extracting(Mail::subject).containsExactly("Invitation à Vigidev Tickets");
  }

  @Test
  void anAccountThatWaitsIsToldToEachAdminAtWorkOnce() {
    people.put(
        waiting(),
        person("ada").asStaff(Role.ADMIN),
        person("agnes").asStaff(Role.ADMIN),
        PeopleFixtures.disabled(person("denis").asStaff(Role.ADMIN)),
        unreachable(person("bertrand").asStaff(Role.ADMIN)),
        person("thomas").asStaff(Role.TECHNICIAN),
        person("alice").asUserOf("alpha"));
    AccountEvent event = new AccountEvent.AccountWaits("e1", PeopleFixtures.NOW, "camille");
    answers.put("agnes@exemple.test", new MailSender.Result.TryAgain("down"));
    assertThat(notify(event)).isEqualTo(Telling.INCOMPLETE);
    answers.clear();
    assertThat(notify(event)).isEqualTo(Telling.COMPLETE);
    assertThat(notify(event)).isEqualTo(Telling.COMPLETE);
    assertThat(sent)
        .extracting(Mail::to)
        .containsExactlyInAnyOrder("ada@exemple.test", "agnes@exemple.test", "agnes@exemple.test");
    assertThat(sent.getFirst().text()).contains("Camille (camille@exemple.test)");
  }

  @Test
  void nobodyIsToldOfAnAccountThatWaitsNoMore() {
    people.put(waiting().asUserOf("alpha"), person("ada").asStaff(Role.ADMIN));
    notify(new AccountEvent.AccountWaits("e1", PeopleFixtures.NOW, "camille"));
    notify(new AccountEvent.AccountWaits("e2", PeopleFixtures.NOW, "nobody"));
    assertThat(sent).isEmpty();
  }

  @Test
  void whoIsAttachedReadsWhereToOnce() {
    Client client = PeopleFixtures.client();
    people.put(client);
    people.put(waiting().asUserOf(client.id()), person("thomas").asStaff(Role.TECHNICIAN));
    for (int i = 0; i < 3; i++) {
      notify(new AccountEvent.AccountAttached("e1", PeopleFixtures.NOW, "camille"));
    }
    assertThat(sent)
        .singleElement()
        .matches(mail -> mail.to().equals("camille@exemple.test"))
        .extracting(Mail::text)
        .asString()
        .contains("rattaché à «\u00a0Alpha Sécurité\u00a0»");
  }

  @Test
  void whoWasShutOutMeanwhileOrTakesNoMailIsNotToldOfAPlace() {
    people.put(
        PeopleFixtures.disabled(waiting().asUserOf("alpha")),
        unreachable(person("alice").asUserOf("alpha")));
    notify(new AccountEvent.AccountAttached("e1", PeopleFixtures.NOW, "camille"));
    notify(new AccountEvent.AccountAttached("e2", PeopleFixtures.NOW, "alice"));
    assertThat(sent).isEmpty();
  }

  private static User waiting() {
    return User.pending("camille", EMAIL.value(), "Camille", PeopleFixtures.NOW);
  }

  private static User person(String uid) {
    return User.pending(uid, uid + "@exemple.test", uid, PeopleFixtures.NOW);
  }

  private static User unreachable(User user) {
    return user.told(
        user.mail().bounced(new MailSettings.Bounce(PeopleFixtures.NOW, "no such user")));
  }

  private void confirmedAccount() {
    accounts.createConfirmed(EMAIL, "mot", "Camille");
  }

  private void store(Invitation invitation) {
    people.transact(
        tx -> {
          tx.store(invitation);
          return invitation;
        });
  }

  private Telling notify(AccountEvent event) {
    return new NotifyOfAccountEvent(
            new AccountLetters(
                accounts,
                people,
                people.clients(),
                people.invitations(),
                new JteAccountMails(Texts.french(), URI.create("https://site.test")),
                clock),
            new DeliverAccountMail(deliveries, this::send, clock))
        .notify(event);
  }

  private MailSender.Result send(Mail mail) {
    sent.add(mail);
    return answers.getOrDefault(mail.to(), answer);
  }

  private static AccountEvent.SignUpStarted signUp() {
    return new AccountEvent.SignUpStarted(
        "e1", PeopleFixtures.NOW, EMAIL, SignUpCode.draw(new SecureRandom()));
  }

  private static AccountEvent asked(String id, AccountEvent.Purpose purpose) {
    return new AccountEvent.MailAsked(id, PeopleFixtures.NOW, purpose, EMAIL);
  }

  private static Invitation invitation() {
    return new Invitation(
        "i1",
        EMAIL,
        Role.TECHNICIAN,
        Optional.empty(),
        Optional.empty(),
        new Person("uid-admin", "Agnès"),
        PeopleFixtures.NOW,
        PeopleFixtures.NOW,
        PeopleFixtures.NOW.plus(Invitation.STANDS),
        Invitation.State.PENDING,
        Optional.empty(),
        Optional.empty());
  }
}

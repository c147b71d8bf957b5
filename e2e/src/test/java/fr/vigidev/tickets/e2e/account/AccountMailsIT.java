package fr.vigidev.tickets.e2e.account;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.BrowserAuth;
import fr.vigidev.tickets.e2e.people.Company;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.platform.Platform;
import fr.vigidev.tickets.people.model.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mails of an account's life: who gets them, what they say, where they lead. */
final class AccountMailsIT {
  private static final World WORLD = World.create();
  private static final String INJECTION = "Ève\r\nBcc: intrus@exemple.test\r\n\r\n<b>gras</b>";

  private final String email = Accounts.newAddress("Inès Invitée");

  @Test
  void an_invitation_says_who_invites_to_what() {
    Api.as(Team.admin()).create("/api/invitations", Invitations.toClient(email, WORLD.alpha()));

    Mail mail = AccountRoute.awaitMail(email);

    assertComplete(mail, "/inscription#adresse=" + email.replace("@", "%40"));
    assertThat(mail.text()).contains(Team.admin().name(), WORLD.alpha().name(), "jusqu’au");
    assertThat(mail.html()).contains(WORLD.alpha().name());
    assertThat(mail.text() + mail.html()).doesNotContain("oobCode", WORLD.alpha().id());
  }

  @Test
  void an_invitation_into_the_team_names_the_role() {
    Invitations.make(Invitations.toTeam(email, "developer"));

    Mail mail = AccountRoute.awaitMail(email);

    assertThat(mail.text()).contains("l’équipe Vigidev", "développeur");
  }

  @Test
  void who_waits_is_told_to_the_admins_and_its_place_to_itself_once() {
    Person newcomer = Users.pending("Noé Nouveau");
    await("a mail to the admin")
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(told(Team.admin(), newcomer)).hasSize(1));
    assertThat(told(Team.technician(), newcomer)).isEmpty();
    assertThat(told(WORLD.alice(), newcomer)).isEmpty();
    JsonObject place = Json.object("role", "client", "clientId", WORLD.alpha().id());
    String path = "/api/users/" + newcomer.uid();
    Api.as(Team.admin()).patch(path, place);
    Api.as(Team.admin()).patch(path, place);

    Mail mail = AccountRoute.awaitMail(newcomer.email());

    assertComplete(mail, "/tickets");
    assertThat(mail.text()).contains("Noé Nouveau", WORLD.alpha().name());
    assertThat(told(Team.admin(), newcomer)).hasSize(1);
  }

  private static List<Mail> told(Person reader, Person newcomer) {
    return Mailbox.to(reader.email()).stream()
        .filter(mail -> mail.text().contains(newcomer.email()))
        .toList();
  }

  @Test
  void a_sign_up_leads_to_the_sites_own_page() {
    AccountRoute.SIGN_UP.ask(email);

    Mail mail = AccountRoute.awaitMail(email);

    assertThat(mail.subject()).isEqualTo("Confirmez votre inscription");
    assertComplete(mail, "/verification?mode=signUp&code=" + mail.code());
  }

  @Test
  void a_confirmation_is_mailed_again_only_while_there_is_something_to_confirm() {
    Person unverified = Users.unverified("Ursule");
    AccountRoute.CONFIRMATION_MAIL.ask(Users.of(WORLD.alpha(), "Aline").email());
    AccountRoute.CONFIRMATION_MAIL.ask(email);
    AccountRoute.CONFIRMATION_MAIL.ask(unverified.email());

    assertThat(BrowserAuth.confirm(AccountRoute.awaitMail(unverified.email()).code()).status())
        .isEqualTo(200);
    assertThat(Mailbox.to(email)).isEmpty();
  }

  @Test
  void a_reset_leads_to_the_sites_own_page_and_serves_once() {
    Person person = Users.of(WORLD.alpha(), "Aline Alpha");
    AccountRoute.PASSWORD_RESET.ask(person.email());

    Mail mail = AccountRoute.awaitMail(person.email());

    assertComplete(mail, "/verification?mode=resetPassword&oobCode=" + mail.code());
    assertThat(BrowserAuth.reset(mail.code(), "un-tout-nouveau").status()).isEqualTo(200);
    assertThat(BrowserAuth.reset(mail.code(), "encore-un-autre").status()).isEqualTo(400);
    assertThat(BrowserAuth.signIn(person.email(), "un-tout-nouveau").status()).isEqualTo(200);
    assertThat(BrowserAuth.signIn(person.email(), Accounts.PASSWORD).status()).isEqualTo(400);
  }

  @Test
  void a_name_that_a_stranger_chose_is_not_repeated_to_the_owner_of_an_address() {
    AccountRoute.signUp(email, "Gagnez sur https://exemple.test/piege");

    Mail mail = AccountRoute.awaitMail(email);

    assertThat(mail.subject() + mail.text() + mail.html()).doesNotContain("piege");
  }

  @Test
  void mail_header_injection_ends_at_the_names() {
    assertInvalid(AccountRoute.signUp(email, INJECTION), "displayName:unprintable");
    assertInvalid(rename(Users.of(WORLD.alpha(), "Aline")), "displayName:unprintable");
    assertInvalid(
        Api.as(Team.admin())
            .create("/api/clients", Json.object("name", INJECTION, "kind", "installer")),
        "name:unprintable");
  }

  @Test
  void mail_header_injection_ends_at_names_that_were_written_in_the_console() {
    Person inviter = Users.staff(Role.ADMIN, "Ève");
    Company company = World.create().alpha();
    Database.change("users/" + inviter.uid(), "displayName", INJECTION);
    Database.change("clients/" + company.id(), "name", INJECTION);
    try {
      Api.as(inviter).create("/api/invitations", Invitations.toClient(email, company));

      Mail mail = AccountRoute.awaitMail(email);
      assertThat(mail.headers().keySet()).noneMatch(name -> name.equalsIgnoreCase("bcc"));
      assertThat(mail.headers().toString()).doesNotContain("\\n", "\\r", "intrus");
      assertThat(mail.html()).doesNotContain("<b>gras");
    } finally {
      Users.disable(inviter);
    }
  }

  private static Answer rename(Person person) {
    return Api.as(person).patch("/api/me", Json.object("displayName", INJECTION));
  }

  private static void assertComplete(Mail mail, String path) {
    String link = Platform.SITE + path;
    assertThat(mail.from()).isEqualTo("tickets@vigidev.test");
    assertThat(mail.text()).contains(link);
    assertThat(mail.html())
        .contains("href=\"" + link.replace("&", "&amp;"), "lang=\"fr\"")
        .doesNotContain("<script");
  }
}

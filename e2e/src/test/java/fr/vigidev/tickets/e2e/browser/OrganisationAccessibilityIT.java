package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.vigidev.tickets.e2e.browser.Cleanliness.assertClean;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.BrowserAuth;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screens of accounts and of the organisation, seen by axe on a phone and on a desk. */
final class OrganisationAccessibilityIT {
  private static final World WORLD = World.create();

  /** On every screen of an admin there is something to see. */
  private static final String INVITED = invite();

  private static String invite() {
    String email = Accounts.newAddress("Invitée dont l’adresse est vraiment très longue à lire");
    Invitations.make(Invitations.toClient(email, WORLD.alpha()));
    Api.as(WORLD.alice()).openTicket(WORLD.project(), "Un ticket");
    return email;
  }

  @ParameterizedTest
  @EnumSource
  void an_account_on_its_way(Look look) {
    try (Visit visit = Visit.begin(look)) {
      visit.open("/inscription");
      assertThat(visit.button("Créer mon compte")).isVisible();
      assertClean(visit, "sign-up");
      visit.press("Créer mon compte");
      assertThat(visit.page().getByText("Choisissez un mot de passe.").first()).isVisible();
      assertClean(visit, "sign-up with faults");
      String email = Accounts.newAddress("Sandra");
      visit.field("Adresse e-mail").fill(email);
      visit.field("Prénom et nom").fill("Sandra Sénéchal");
      visit.field("Mot de passe").fill(Accounts.PASSWORD);
      assertThat(visit.page().getByText("Solide.")).isVisible();
      assertClean(visit, "sign-up filled in");
      visit.press("Créer mon compte");
      assertThat(visit.heading()).hasText("Consultez votre boîte de réception");
      assertClean(visit, "inbox");

      String code = Mailbox.awaitTo(email, 1).getFirst().code();
      visit.open("/verification?mode=signUp&code=" + code);
      visit.press("Confirmer mon inscription");
      assertThat(visit.page().getByText("Saisissez votre mot de passe.").first()).isVisible();
      assertClean(visit, "sign-up link with faults");
      visit.open("/verification?mode=signUp&code=" + "x".repeat(43));
      visit.field("Mot de passe choisi à l’inscription").fill(Accounts.PASSWORD);
      visit.press("Confirmer mon inscription");
      assertThat(visit.heading()).hasText("Ce lien n’est plus valable");
      // The function knows no such code, which is how the page knows.
      visit.forgive("/api/signup/confirmation");
      assertClean(visit, "sign-up spent");

      visit.open("/mot-de-passe-oublie");
      assertThat(visit.button("Recevoir le lien")).isVisible();
      assertClean(visit, "forgotten password");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_links_of_mails(Look look) {
    Person person = Users.unverified("Ursule Unverified");
    BrowserAuth.askForReset(person.email());
    String reset = Mailbox.awaitTo(person.email(), 1).getFirst().code();
    BrowserAuth.askForConfirmation(person.token());
    String confirmation = Mailbox.awaitTo(person.email(), 2).getFirst().code();
    try (Visit visit = Visit.begin(look)) {
      visit.open("/verification?mode=resetPassword&oobCode=" + reset);
      assertThat(visit.heading()).hasText("Choisir un nouveau mot de passe");
      assertClean(visit, "new password");

      visit.open("/verification?mode=verifyEmail&oobCode=" + confirmation);
      assertThat(visit.heading()).hasText("Adresse confirmée");
      assertClean(visit, "confirmed");

      visit.open("/verification?mode=verifyEmail&oobCode=" + confirmation);
      assertThat(visit.heading()).hasText("Ce lien n’est plus valable");
      // Auth refuses the code, which is how the page knows.
      visit.forgive("identitytoolkit");
      assertClean(visit, "spent link");

      visit.open("/verification?mode=other&oobCode=any");
      assertThat(visit.heading()).hasText("Lien inconnu");
      assertClean(visit, "unknown link");
    }
  }

  @ParameterizedTest
  @EnumSource
  void projects_and_preferences(Look look) {
    try (Visit visit = Visit.by(WORLD.alice(), look)) {
      visit.open("/projets");
      assertThat(visit.page().getByText("Chantier commun").first()).isVisible();
      assertClean(visit, "projects of a client");
      visit.open("/projets/" + WORLD.project());
      assertThat(visit.heading()).hasText("Siège");
      assertClean(visit, "project of a client");
      visit.open("/preferences");
      assertThat(visit.button("Changer le mot de passe")).isVisible();
      assertClean(visit, "preferences");
      visit.open("/administration/utilisateurs");
      assertThat(visit.heading()).hasText("Accès refusé");
      assertClean(visit, "refused");
    }
    try (Visit visit = Visit.by(Team.technician(), look)) {
      visit.open("/projets");
      assertThat(visit.page().getByText("Chantier commun").first()).isVisible();
      assertClean(visit, "projects of the team");
      visit.open("/projets/" + WORLD.shared());
      assertThat(visit.heading()).hasText("Chantier commun");
      assertClean(visit, "project of the team");
      visit.open("/projets/nouveau");
      visit.press("Créer le projet");
      assertThat(visit.page().getByText("Donnez un nom au projet.").first()).isVisible();
      assertClean(visit, "new project with faults");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_administration(Look look) {
    Person pending = Users.pending("Pauline " + UUID.randomUUID());
    try (Visit visit = Visit.by(Team.admin(), look)) {
      visit.open("/administration/utilisateurs");
      assertThat(visit.page().getByText(pending.name()).first()).isVisible();
      assertClean(visit, "users");
      visit.press("Rattacher à un client, " + pending.name());
      assertThat(visit.dialog()).isVisible();
      assertClean(visit, "dialog to attach");
      visit.pressInDialog("Annuler");

      visit.open("/administration/clients");
      assertThat(visit.button("Nouveau client")).isVisible();
      assertClean(visit, "clients");
      visit.open("/administration/clients/" + WORLD.alpha().id());
      assertThat(visit.heading()).hasText(WORLD.alpha().name());
      assertClean(visit, "client");

      visit.open("/administration/invitations");
      assertThat(visit.page().getByText(INVITED).first()).isVisible();
      assertClean(visit, "invitations");
      visit.press("Inviter");
      visit.pressInDialog("Envoyer l’invitation");
      assertThat(visit.page().getByText("Choisissez un rôle.").first()).isVisible();
      assertClean(visit, "dialog to invite with faults");
    }
  }
}

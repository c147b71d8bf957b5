package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.BrowserAuth;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import org.junit.jupiter.api.Test;

/** From no account to one that works, and what can happen to it. */
final class AccountJourneyIT {
  private static final World WORLD = World.create();
  private static final String PASSWORD = "Mot de passe choisi à l’inscription";
  private static final String INBOX = "Consultez votre boîte de réception";

  private final String email = Accounts.newAddress("Sandra");

  /** As unlike every other as the address. */
  private final String name = "Sandra " + email.replaceAll("sandra-|@.*", "");

  @Test
  void who_signs_up_waits_until_an_admin_attaches_it_and_is_out_when_it_is_disabled() {
    try (Visit sandra = Visit.begin(Look.WIDE);
        Visit admin = Visit.by(Team.admin())) {
      sandra.open("/inscription");
      signUp(sandra, email, name);
      sandra.open(pathOf(Mailbox.awaitTo(email, 1).getFirst()));
      confirm(sandra, "ce-n-est-pas-celui-ci");
      assertThat(sandra.field(PASSWORD)).hasAttribute("aria-invalid", "true");
      confirm(sandra, Accounts.PASSWORD);
      assertThat(sandra.heading()).hasText("Votre compte est en attente");
      sandra.markPage();

      admin.open("/administration/utilisateurs");
      admin.press("Rattacher à un client, " + name);
      admin
          .dialog()
          .getByLabel("Client")
          .selectOption(new SelectOption().setLabel(WORLD.alpha().name()));
      admin.pressInDialog("Rattacher");
      assertThat(sandra.heading()).hasText("Mes tickets");
      assertThat(sandra.wasNotReloaded()).isTrue();
      sandra.link("Projets").first().click();
      assertThat(sandra.page().getByText("Siège").first()).isVisible();

      admin.press("Désactiver, " + name);
      admin.pressInDialog("Désactiver");
      assertThat(sandra.heading()).hasText("Votre accès est fermé");
      assertThat(sandra.page().getByText("Siège")).hasCount(0);
      assertThat(admin.complaints()).isEmpty();
    }
  }

  @Test
  void who_is_invited_lands_on_the_tickets_of_its_client() {
    Invitations.make(Invitations.toClient(email, WORLD.alpha()));
    try (Visit invited = Visit.begin(Look.NARROW)) {
      invited.open(pathOf(Mailbox.awaitTo(email, 1).getFirst()));
      assertThat(invited.field("Adresse e-mail")).hasValue(email);
      signUp(invited, email, "Inès Invitée");
      invited.open(pathOf(Mailbox.awaitTo(email, 2).getFirst()));
      confirm(invited, Accounts.PASSWORD);

      assertThat(invited.heading()).hasText("Mes tickets");
      assertThat(invited.complaints()).isEmpty();
    }
  }

  @Test
  void an_account_that_has_one_already_is_shown_the_same() {
    Person known = Users.of(WORLD.alpha(), "Aline Alpha");
    try (Visit visit = Visit.begin(Look.WIDE)) {
      visit.open("/inscription");
      signUp(visit, email, "Une Personne");
      String unknown = visit.page().locator("main").innerText().replace(email, "adresse");
      visit.open("/inscription");
      signUp(visit, known.email(), "Une Personne");

      String shown = visit.page().locator("main").innerText().replace(known.email(), "adresse");
      assertThat(withoutCountdown(shown)).isEqualTo(withoutCountdown(unknown));
    }
  }

  @Test
  void a_forgotten_password_is_chosen_anew_and_the_link_serves_once() {
    Person person = Users.of(WORLD.alpha(), "Aline Alpha");
    try (Visit visit = Visit.begin(Look.WIDE)) {
      visit.open("/connexion");
      visit.link("Mot de passe oublié").click();
      visit.field("Adresse e-mail").fill(person.email());
      visit.press("Recevoir le lien");
      assertThat(visit.heading()).hasText(INBOX);

      String link = pathOf(Mailbox.awaitTo(person.email(), 1).getFirst());
      visit.open(link);
      visit.field("Nouveau mot de passe").fill("un-tout-nouveau-mot");
      visit.press("Enregistrer le mot de passe");
      assertThat(visit.heading()).hasText("Mot de passe changé");
      visit.link("Se connecter").click();
      visit.signIn(person.email(), "un-tout-nouveau-mot");
      assertThat(visit.heading()).hasText("Mes tickets");
    }
    assertThat(BrowserAuth.signIn(person.email(), Accounts.PASSWORD).status()).isEqualTo(400);
  }

  @Test
  void a_link_that_was_used_or_is_none_says_so_and_leads_on() {
    Person person = Users.unverified("Ursule");
    BrowserAuth.askForConfirmation(person.token());
    Mail mail = Mailbox.awaitTo(person.email(), 1).getFirst();
    BrowserAuth.confirm(mail.code());
    try (Visit visit = Visit.begin(Look.WIDE)) {
      visit.open(pathOf(mail));
      assertThat(visit.heading()).hasText("Ce lien n’est plus valable");
      assertThat(visit.button("Recevoir le lien")).isVisible();

      visit.open("/verification?mode=resetPassword&oobCode=personne");
      assertThat(visit.heading()).hasText("Ce lien n’est plus valable");
      assertThat(visit.button("Recevoir le lien")).isVisible();

      visit.open("/verification?mode=signIn&oobCode=personne");
      assertThat(visit.heading()).hasText("Lien inconnu");
    }
  }

  @Test
  void a_name_and_a_password_are_changed_under_the_preferences() {
    Person person = Users.of(WORLD.alpha(), "Aline Alpha");
    try (Visit visit = Visit.by(person)) {
      visit.open("/preferences");
      visit.field("Prénom et nom").fill("Aline Rebaptisée");
      visit.press("Enregistrer le nom");
      assertThat(visit.page().getByText("Votre nom est enregistré.").first()).isVisible();

      visit.field("Mot de passe actuel").fill("ce-n-est-pas-celui-ci");
      visit.field("Nouveau mot de passe").fill("encore-un-autre-mot");
      visit.press("Changer le mot de passe");
      assertThat(visit.page().getByText("Ce n’est pas votre mot de passe actuel").first())
          .isVisible();
      visit.field("Mot de passe actuel").fill(Accounts.PASSWORD);
      visit.press("Changer le mot de passe");
      assertThat(visit.page().getByText("Votre mot de passe est changé.").first()).isVisible();
    }
    assertThat(BrowserAuth.signIn(person.email(), "encore-un-autre-mot").status()).isEqualTo(200);
  }

  private static void signUp(Visit visit, String email, String name) {
    visit.field("Adresse e-mail").fill(email);
    visit.field("Prénom et nom").fill(name);
    visit.field("Mot de passe").fill(Accounts.PASSWORD);
    visit.press("Créer mon compte");
    assertThat(visit.heading()).hasText(INBOX);
    assertThat(visit.page().getByRole(AriaRole.MAIN)).containsText(email);
  }

  private static void confirm(Visit visit, String password) {
    visit.field(PASSWORD).fill(password);
    visit.press("Confirmer mon inscription");
  }

  private static String pathOf(Mail mail) {
    var link = mail.link();
    String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
    String fragment = link.getRawFragment() == null ? "" : "#" + link.getRawFragment();
    return link.getRawPath() + query + fragment;
  }

  private static String withoutCountdown(String text) {
    return text.replaceAll("\\d+", "");
  }
}

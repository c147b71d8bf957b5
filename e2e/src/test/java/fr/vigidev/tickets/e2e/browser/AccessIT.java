package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site shows to whom. */
final class AccessIT {
  private static final World WORLD = World.create();
  private static final String REFUSED =
      "L’adresse e-mail ou le mot de passe ne convient pas. Vérifiez les deux et réessayez.";

  @Test
  void a_foreign_ticket_is_a_page_that_does_not_exist() {
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Secret d’Alpha");
    try (Visit bruno = Visit.by(WORLD.bruno())) {
      bruno.open("/tickets/" + ref);
      assertThat(bruno.heading()).hasText("Page introuvable");
      String foreign = bruno.page().locator("main").innerHTML();

      bruno.open("/tickets/VGD-000000");
      assertThat(bruno.heading()).hasText("Page introuvable");

      assertThat(bruno.page().locator("main").innerHTML()).isEqualTo(foreign);
    }
  }

  @Test
  void account_enumeration_learns_nothing_at_sign_in() {
    try (Visit visit = Visit.begin(Look.WIDE)) {
      visit.open("/connexion");
      visit.signIn(WORLD.alice().email(), "un-mauvais-mot-de-passe");
      assertThat(visit.page().getByText(REFUSED)).isVisible();
      String known = visit.page().locator("main").innerText();

      visit.open("/connexion");
      visit.signIn("personne@exemple.test", "un-mauvais-mot-de-passe");
      assertThat(visit.page().getByText(REFUSED)).isVisible();

      assertThat(visit.page().locator("main").innerText()).isEqualTo(known);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://exemple.test/",
        "//exemple.test/",
        "/%5C%5Cexemple.test",
        "javascript:alert(1)"
      })
  void an_open_redirect_leads_nowhere(String target) {
    try (Visit visit = Visit.begin(Look.WIDE)) {
      visit.open("/connexion?suite=" + target);
      visit.signIn(WORLD.alice());

      assertThat(visit.page()).hasURL(Platform.SITE + "/tickets");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void who_signs_in_lands_where_it_wanted_to_go() {
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Lien reçu par mail");
    try (Visit visit = Visit.begin(Look.WIDE)) {
      visit.open("/tickets/" + ref);
      visit.signIn(WORLD.alice());

      assertThat(visit.heading()).hasText("Lien reçu par mail");
    }
  }

  @Test
  void a_pending_account_is_let_in_the_moment_it_is_attached() {
    Person person = Users.pending("Pauline Pending");
    try (Visit visit = Visit.begin(Look.WIDE)) {
      visit.open("/connexion");
      visit.signIn(person);
      assertThat(visit.heading()).hasText("Votre compte est en attente");

      Database.change("users/" + person.uid(), "clientId", WORLD.alpha().id());
      Database.change("users/" + person.uid(), "status", "active");

      assertThat(visit.heading()).hasText("Mes tickets");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void a_revoked_user_is_shown_the_door_at_once() {
    Person person = Users.of(WORLD.alpha(), "Denis Disabled");
    Api.as(WORLD.alice()).openTicket(WORLD.project(), "Visible avant");
    try (Visit visit = Visit.by(person)) {
      assertThat(visit.link("Visible avant").first()).isVisible();

      Users.disable(person);

      assertThat(visit.heading()).hasText("Votre accès est fermé");
      assertThat(visit.page().getByText("Visible avant")).hasCount(0);
    }
  }

  @Test
  void an_unverified_address_is_asked_to_confirm() {
    try (Visit visit = Visit.begin(Look.WIDE)) {
      visit.open("/connexion");
      visit.signIn(Users.unverified("Ursule Unverified"));

      assertThat(visit.heading()).hasText("Confirmez votre adresse");
    }
  }

  @Test
  void a_stored_script_is_shown_as_the_text_that_it_is() {
    String script = "<img src=x onerror=\"alert(1)\"><script>alert(2)</script>";
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), script);
    try (Visit visit = Visit.by(Team.technician())) {
      assertThat(visit.link(script).first()).isVisible();

      visit.open("/tickets/" + ref);

      assertThat(visit.heading()).hasText(script);
      assertThat(visit.page().locator("main img[src=x]")).hasCount(0);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void the_badge_tells_whether_what_is_shown_is_live() {
    try (Visit visit = Visit.by(WORLD.alice())) {
      assertThat(visit.page().getByText("En direct").first()).isVisible();

      visit.goOffline();
      assertThat(visit.page().getByText("Hors ligne").first()).isVisible();

      visit.goOnline();
      assertThat(visit.page().getByText("En direct").first()).isVisible();
    }
  }
}

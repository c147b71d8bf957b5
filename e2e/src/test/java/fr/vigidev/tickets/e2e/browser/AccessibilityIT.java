package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.vigidev.tickets.e2e.browser.Cleanliness.assertClean;

import com.microsoft.playwright.options.AriaRole;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen and state, seen by axe, in light and dark, on a phone and on a desk. */
final class AccessibilityIT {
  private static final World WORLD = World.create();
  private static final String LONG =
      "Un titre très long pour voir s’il tient : la caméra du parking nord ne répond plus depuis"
          + " la coupure de courant de la nuit dernière";
  private static final String REF = Api.as(WORLD.alice()).openTicket(WORLD.project(), LONG);

  @ParameterizedTest
  @EnumSource
  void before_signing_in(Look look) {
    try (Visit visit = Visit.begin(look)) {
      visit.open("/connexion");
      assertThat(visit.button("Se connecter")).isVisible();
      assertClean(visit, "sign-in");

      visit.press("Se connecter");
      assertThat(visit.page().getByText("Saisissez votre mot de passe.").first()).isVisible();
      assertClean(visit, "sign-in with faults");
    }
  }

  @ParameterizedTest
  @EnumSource
  void accounts_that_wait(Look look) {
    try (Visit visit = Visit.begin(look)) {
      visit.open("/connexion");
      visit.signIn(Users.pending("Pauline Pending"));
      assertThat(visit.heading()).hasText("Votre compte est en attente");
      assertClean(visit, "pending");
    }
    try (Visit visit = Visit.begin(look)) {
      visit.open("/connexion");
      visit.signIn(Users.unverified("Ursule Unverified"));
      assertThat(visit.heading()).hasText("Confirmez votre adresse");
      // The function refuses the activation, which is how the page knows.
      visit.forgive("/api/me/activation");
      assertClean(visit, "unverified");
    }
    try (Visit visit = Visit.begin(look)) {
      visit.open("/compte-desactive");
      assertThat(visit.heading()).hasText("Votre accès est fermé");
      assertClean(visit, "disabled");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_client(Look look) {
    try (Visit visit = Visit.by(WORLD.alice(), look)) {
      assertThat(visit.link(LONG).first()).isVisible();
      assertClean(visit, "client list");

      visit.open("/tickets/nouveau");
      assertThat(visit.button("Envoyer le ticket")).isVisible();
      assertClean(visit, "creation");
      visit.press("Envoyer le ticket");
      assertThat(visit.page().getByText("Donnez un titre à votre demande.").first()).isVisible();
      assertClean(visit, "creation with faults");

      visit.open("/tickets/" + REF);
      assertThat(visit.heading()).hasText(LONG);
      assertClean(visit, "ticket as client");

      visit.open("/tickets/VGD-000000");
      assertThat(visit.heading()).hasText("Page introuvable");
      assertClean(visit, "not found");
    }
    try (Visit visit = Visit.by(WORLD.bruno(), look)) {
      assertThat(visit.page().getByText("Aucun ticket pour l’instant")).isVisible();
      assertClean(visit, "empty list");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_team(Look look) {
    String ref = Api.as(WORLD.arnaud()).openTicket(WORLD.project(), LONG);
    try (Visit visit = Visit.by(Team.admin(), look)) {
      assertThat(visit.link(LONG).first()).isVisible();
      assertClean(visit, "team list");

      visit.open("/tickets/" + ref);
      assertThat(visit.heading()).hasText(LONG);
      assertClean(visit, "ticket as staff");

      visit.press("Confier à…");
      assertThat(visit.page().getByRole(AriaRole.DIALOG)).isVisible();
      assertClean(visit, "dialog to assign");
      visit.press("Annuler");

      visit.press("Marquer pris en charge");
      assertThat(visit.page().getByRole(AriaRole.DIALOG)).isVisible();
      assertClean(visit, "dialog to move");
    }
  }
}

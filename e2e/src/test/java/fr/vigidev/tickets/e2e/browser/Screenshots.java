package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.vigidev.tickets.e2e.platform.Control;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the guide and of the README, from the demo data. Run by {@code
 * script/screenshots}, and not with the tests.
 */
final class Screenshots {
  private static final String PASSWORD = "vigidev-demo";
  private static final String CLIENT = "alice@alpha.test";
  private static final String TECHNICIAN = "technicien@vigidev.test";
  private static final String ADMIN = "admin@vigidev.test";

  @Test
  void tickets_of_a_client() throws IOException {
    try (Visit visit = signedIn(CLIENT, Look.WIDE)) {
      assertThat(visit.heading("À vous de jouer")).isVisible();
      Picture.take(visit, "client-tickets");

      open(visit, "Plan d’implantation des lecteurs à valider");
      Picture.take(visit, "client-ticket");
    }
  }

  @Test
  void a_client_with_a_phone() throws IOException {
    try (Visit visit = signedIn(CLIENT, Look.NARROW)) {
      assertThat(visit.heading("À vous de jouer")).isVisible();
      Picture.take(visit, "client-phone");

      visit.open("/tickets/nouveau");
      visit.field("Projet").selectOption(new SelectOption().setIndex(1));
      visit.field("Titre").fill("Le portail du parking reste ouvert");
      visit
          .field("Description")
          .fill("Depuis ce matin, il ne se referme plus après un badge. La commande marche.");
      visit.choosePriority("Haute");
      visit.field("Titre").scrollIntoViewIfNeeded();
      Picture.take(visit, "client-new-ticket");
    }
  }

  @Test
  void the_work_of_the_team() throws IOException {
    try (Visit visit = signedIn(TECHNICIAN, Look.WIDE)) {
      assertThat(rows(visit).first()).isVisible();
      Picture.take(visit, "team-tickets");

      // Every five minutes by itself.
      Control.runJob("urgent-watch", Instant.now());
      visit.open("/tableau");
      assertThat(visit.page().locator("[data-alert]").first()).isVisible();
      Picture.take(visit, "team-board");

      visit.open("/tickets?vue=miens");
      open(visit, "Porte coupe-feu du bloc maintenue ouverte par le contrôle d’accès");
      visit.press("Dernier échange");
      Conversation.assertShown(visit.page().getByRole(AriaRole.ARTICLE).locator("img").first());
      Picture.take(visit, "team-ticket");
    }
  }

  @Test
  void the_team_with_a_phone() throws IOException {
    try (Visit visit = signedIn(TECHNICIAN, Look.NARROW)) {
      visit.open("/tickets?vue=miens");
      open(visit, "Lenteur de la relecture vidéo");
      visit.page().getByRole(AriaRole.TEXTBOX).click();
      visit.press("Note interne");
      visit
          .page()
          .getByRole(AriaRole.TEXTBOX)
          .fill("Le poste 2 passe par l’ancien commutateur : à mesurer avant de changer la baie.");
      Picture.take(visit, "team-note");
    }
  }

  @Test
  void the_administration() throws IOException {
    try (Visit visit = signedIn(ADMIN, Look.WIDE)) {
      visit.open("/administration/utilisateurs");
      assertThat(visit.page().getByText("nouveau@exemple.test")).isVisible();
      Picture.take(visit, "admin-users");

      visit.open("/administration/invitations");
      visit.press("Inviter");
      assertThat(visit.dialog()).isVisible();
      Picture.take(visit, "admin-invitation");

      visit.open("/projets");
      visit.link("Centre commercial Les Arcades").click();
      assertThat(visit.heading()).hasText("Centre commercial Les Arcades");
      Picture.take(visit, "admin-project");

      visit.open("/pilotage");
      assertThat(visit.page().getByText("Ouverts maintenant").first()).isVisible();
      Picture.take(visit, "admin-figures");
    }
  }

  private static Visit signedIn(String email, Look look) {
    Visit visit = Visit.begin(look);
    visit.open("/connexion");
    visit.signIn(email, PASSWORD);
    assertThat(visit.page()).hasURL(Pattern.compile(".*/tickets"));
    return visit;
  }

  private static void open(Visit visit, String title) {
    visit.link(title).first().click();
    assertThat(visit.heading()).hasText(title);
    assertThat(visit.page().getByRole(AriaRole.ARTICLE).first()).isVisible();
  }

  private static Locator rows(Visit visit) {
    return visit
        .page()
        .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("VGD-")));
  }
}

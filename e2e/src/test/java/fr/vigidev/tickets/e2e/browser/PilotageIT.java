package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.vigidev.tickets.e2e.browser.Cleanliness.assertClean;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The figures of the admins: true to the lists behind them, and live; alerts for the whole team.
 */
final class PilotageIT {
  private static final World WORLD = World.create();

  @Test
  void an_alert_goes_from_every_screen_as_soon_as_somebody_takes_the_ticket() {
    String ref = Burning.ticketOf(WORLD);
    try (Visit admin = Visit.by(Team.admin());
        Visit technician = Visit.by(Team.technician())) {
      admin.open("/pilotage");
      assertThat(Burning.alert(admin, ref)).containsText("Portail bloqué ouvert");
      admin.markPage();
      technician.open("/tableau");
      technician.press("Prendre " + ref);

      assertThat(Burning.alert(technician, ref)).hasCount(0);
      assertThat(Burning.alert(admin, ref)).hasCount(0);
      assertThat(admin.wasNotReloaded()).isTrue();
      assertThat(Api.as(Team.technician()).ticket(ref).text("status")).isEqualTo("accepted");
      assertThat(technician.complaints()).isEmpty();
    }
  }

  @Test
  void a_figure_is_as_large_as_the_list_that_it_leads_to_and_as_its_export() throws IOException {
    Burning.ticketOf(WORLD);
    String resolved = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Badge refusé");
    Api admin = Api.as(Team.admin());
    admin.assign(resolved, Team.admin().uid());
    admin.move(resolved, "resolved");
    try (Visit visit = Visit.by(Team.admin())) {
      for (String figure : new String[] {"Créés", "Résolus", "Créés, Urgente", "Créés, Résolu"}) {
        visit.open("/pilotage?periode=7");
        Locator link = figure(visit, figure);
        String count = link.innerText();
        assertThat(Integer.parseInt(count)).isPositive();
        link.click();
        assertThat(visit.page().locator("main p[role=status]"))
            .hasText(Pattern.compile("^" + count + " tickets?$"));
      }
      Download download = visit.page().waitForDownload(() -> visit.press("Exporter en CSV"));
      assertThat(download.suggestedFilename()).endsWith(".csv");
      assertThat(Files.readString(download.path())).startsWith("\uFEFF").contains("Badge refusé");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void on_paper_it_is_one_light_sheet_that_names_its_period_and_day() {
    String ref = Burning.ticketOf(WORLD);
    try (Visit visit = Visit.by(Team.admin())) {
      visit.turn(ColorScheme.DARK);
      visit.open("/pilotage?periode=7");
      assertThat(Burning.alert(visit, ref)).isVisible();
      assertThat(figure(visit, "Créés")).isVisible();
      byte[] sheets = visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      assertThat(
              Pattern.compile("/Type /Page\\b").matcher(new String(sheets, ISO_8859_1)).results())
          .hasSize(1);

      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(visit.page().getByText(Pattern.compile("^Du .+ Imprimé le "))).isVisible();
      assertThat(figure(visit, "Créés")).isVisible();
      for (Locator unprinted :
          List.of(
              visit.page().locator("header").first(),
              Burning.alert(visit, ref),
              visit.page().getByText("Travail des dernières nuits"),
              visit.page().getByText("Voir le tableau").first())) {
        assertThat(unprinted).isHidden();
      }
      assertThat(visit.page().locator("html")).hasCSS("background-color", "rgb(255, 255, 255)");
      assertThat(visit.heading()).hasCSS("color", "rgb(23, 32, 43)");
    }
  }

  @Test
  void the_figures_are_refused_to_a_technician() {
    try (Visit visit = Visit.by(Team.technician())) {
      visit.open("/pilotage");
      assertThat(visit.heading()).hasText("Accès refusé");
      assertThat(visit.exactLink("Pilotage")).hasCount(0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_screen_of_it_is_clean(Look look) {
    String ref = Burning.ticketOf(WORLD);
    try (Visit visit = Visit.by(Team.admin(), look)) {
      visit.open("/pilotage");
      assertThat(Burning.alert(visit, ref)).isVisible();
      assertThat(figure(visit, "Créés")).isVisible();
      visit.page().getByText("Voir le tableau").first().click();
      assertClean(visit, "figures with a table");
      visit.press("Autre période");
      visit.field("Au").fill("2020-01-01");
      visit.press("Afficher");
      assertThat(visit.page().getByText("La fin précède le début.")).isVisible();
      assertClean(visit, "period with a fault");

      visit.open("/tickets?vue=tous&createdFrom=2026-01-01");
      Locator period = visit.link("Retirer le filtre Créés à partir du");
      assertThat(period).isVisible();
      assertClean(visit, "list of a period");
      period.click();
      assertThat(period).hasCount(0);
    }
  }

  private static Locator figure(Visit visit, String what) {
    Pattern name = Pattern.compile("^\\d+ " + what + "\\s: ");
    return visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }
}

package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.vigidev.tickets.e2e.browser.Cleanliness.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list's tools, the palette and what stands around them, seen by axe on a phone and a desk. */
final class ListAccessibilityIT {
  private static final World WORLD = World.create();
  private static final String TITLE = "Un ticket dont le titre est long, et même un peu plus long";
  private static final String REF = Api.as(WORLD.alice()).openTicket(WORLD.project(), TITLE);

  @ParameterizedTest
  @EnumSource
  void the_list_of_the_team(Look look) {
    try (Visit visit = Visit.by(Team.technician(), look)) {
      visit.open("/tickets?projet=" + WORLD.project() + "&priorite=low,normal,high,urgent");
      assertThat(visit.link(TITLE)).isVisible();
      Locator filters = visit.button("Filtres (5)");
      assertThat(filters.or(visit.button("Statut")).first()).isVisible();
      assertClean(visit, "narrowed list");
      if (filters.isVisible()) filters.click();
      visit.press("Statut");
      assertThat(visit.field("Nouveau")).isVisible();
      assertClean(visit, "menu of a filter");
      visit.page().keyboard().press("Escape");

      visit.field("Sélectionner " + REF).check();
      assertThat(visit.button("Prendre")).isVisible();
      assertClean(visit, "list with a selection");
      visit.press("Changer le statut");
      assertThat(visit.button("Pris en charge")).isVisible();
      assertClean(visit, "choice for the selection");
      visit.page().keyboard().press("Escape");

      visit.press("Enregistrer la vue");
      visit.pressInDialog("Enregistrer");
      assertThat(visit.dialog().getByText("Donnez un nom à cette vue.").first()).isVisible();
      assertClean(visit, "name of a view with faults");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_palette_and_the_keys(Look look) {
    try (Visit visit = Visit.by(Team.admin(), look)) {
      visit.button("Rechercher").click();
      visit.dialog().getByRole(AriaRole.COMBOBOX).fill(REF);
      assertThat(visit.dialog().getByRole(AriaRole.OPTION).first()).containsText(TITLE);
      assertClean(visit, "palette");
      visit.page().keyboard().press("Escape");
      assertThat(visit.dialog()).hasCount(0);

      visit.page().keyboard().press("?");
      assertThat(visit.dialog()).isVisible();
      assertClean(visit, "page of shortcuts");

      visit.open("/preferences");
      assertThat(visit.field("Activer les raccourcis à une touche")).isVisible();
      assertClean(visit, "preferences");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_search_of_a_client(Look look) {
    try (Visit visit = Visit.by(WORLD.alice(), look)) {
      visit.open("/tickets?q=titre");
      assertThat(visit.link(TITLE)).isVisible();
      assertClean(visit, "results of a client");
      visit.open("/tickets?q=zzz");
      assertThat(visit.page().getByText("Aucun ticket ne correspond à cette recherche."))
          .isVisible();
      assertClean(visit, "nothing found");
    }
  }
}

package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.vigidev.tickets.e2e.browser.Cleanliness.assertClean;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.SampleFiles;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site is published anew while somebody writes. */
final class OutdatedPageIT {
  private static final World WORLD = World.create();

  @ParameterizedTest
  @EnumSource
  void a_page_says_that_it_is_outdated_and_a_reload_keeps_the_draft(Look look) {
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Caméra muette");
    try (Visit visit = Visit.by(WORLD.alice(), look)) {
      // A page that runs would see the year 1970 for a moment.
      visit.page().navigate("about:blank");
      visit.page().clock().install();
      Conversation alice = Conversation.of(ref, visit);
      alice.join("façade.jpg", "image/jpeg", SampleFiles.jpeg());
      assertThat(alice.file("façade.jpg")).containsText("Prêt");
      alice.write("Voici les");
      visit.markPage();
      publishAnew(visit.page());
      visit.page().clock().fastForward("15:00");

      assertThat(visit.page().getByText("Une nouvelle version est disponible.")).isVisible();
      assertClean(visit, "outdated page");
      assertThat(visit.wasNotReloaded()).isTrue();
      visit.press("Recharger");

      assertThat(alice.box()).hasValue("Voici les");
      assertThat(alice.file("façade.jpg")).containsText("Prêt");
      assertThat(visit.wasNotReloaded()).isFalse();
      alice.send("Voici les lieux.", "Envoyer");
      assertThat(alice.message("Voici les lieux.")).containsText("façade.jpg");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  /** Has the address of the site name other scripts, as after a deployment. */
  private static void publishAnew(Page page) {
    page.route(
        Platform.SITE.resolve("/").toString(),
        route -> {
          APIResponse now = route.fetch();
          String other =
              now.text().replaceAll("/assets/index-[\\w-]+\\.js", "/assets/index-next.js");
          route.fulfill(new Route.FulfillOptions().setResponse(now).setBody(other));
        });
  }
}

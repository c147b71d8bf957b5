package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.vigidev.tickets.e2e.browser.Cleanliness.assertClean;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.SampleFiles;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Uploads;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A conversation with all that it can hold, in every state, seen by axe on every screen. */
final class ThreadAccessibilityIT {
  private static final World WORLD = World.create();
  private static final String REF = conversation();

  private static String conversation() {
    Person member = Team.technician();
    Api alice = Api.as(WORLD.alice());
    Api technician = Api.as(member);
    String ref = alice.openTicket(WORLD.project(), "Caméra muette");
    technician.move(ref, "accepted");
    alice.message(ref, message(WORLD.alice(), "Voici : https://exemple.test/" + "a".repeat(90)));
    technician.note(ref, message(member, "Encore un câble rongé."));
    technician.move(ref, "waiting_for_client");
    return ref;
  }

  private static JsonObject message(Person author, String body) {
    List<JsonObject> files =
        List.of(
            Uploads.of(
                author, "façade-" + "n".repeat(80) + ".jpg", "image/jpeg", SampleFiles.jpeg()),
            Uploads.of(author, "plan.pdf", "application/pdf", SampleFiles.pdf()));
    return Json.object("body", body, "attachments", files);
  }

  @ParameterizedTest
  @EnumSource
  void as_a_client(Look look) {
    try (Visit visit = Visit.by(WORLD.alice(), look)) {
      Conversation side = Conversation.of(REF, visit);
      Conversation.assertShown(side.message("Voici").locator("img"));
      assertClean(visit, "thread as client");

      visit.page().getByText("façade-").click();
      assertThat(visit.dialog()).isVisible();
      assertClean(visit, "picture in large");
      visit.page().keyboard().press("Escape");

      side.join("dessin.png", "image/png", SampleFiles.svg());
      side.send("Et un dessin.", "Envoyer");
      assertThat(side.file("dessin.png").getByRole(AriaRole.ALERT)).isVisible();
      visit.forgive("/messages");
      assertClean(visit, "draft with a refused file");

      visit.press("Retirer dessin.png");
      visit.page().route("**/messages", Route::abort, new Page.RouteOptions().setTimes(1));
      visit.page().route("**/messages", route -> {});
      visit.press("Envoyer");
      assertThat(side.outgoing()).isVisible();
      visit.forgive("/messages");
      assertClean(visit, "message on its way");

      side.tab("Historique");
      assertThat(side.history().first()).isVisible();
      assertClean(visit, "history as client");
    }
  }

  @ParameterizedTest
  @EnumSource
  void as_the_team(Look look) {
    try (Visit visit = Visit.by(Team.technician(), look)) {
      Conversation side = Conversation.of(REF, visit);
      Conversation.assertShown(side.message("câble").locator("img"));
      assertClean(visit, "thread as staff");

      side.choose("Note interne");
      side.write("À voir avec le fournisseur.");
      assertClean(visit, "note that is being written");
      side.write("");

      side.tab("Historique");
      assertThat(side.history().first()).isVisible();
      assertClean(visit, "history as staff");

      visit.open("/tickets/" + REF + "?vue=client");
      visit.link("Revenir à la vue de l’équipe").waitFor();
      assertThat(side.message("Voici")).isVisible();
      assertClean(visit, "as the client sees it");
    }
  }
}

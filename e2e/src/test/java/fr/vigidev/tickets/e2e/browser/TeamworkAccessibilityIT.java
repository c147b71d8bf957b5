package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.vigidev.tickets.e2e.browser.Cleanliness.assertClean;

import com.microsoft.playwright.options.AriaRole;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The board and what the team does together, seen by axe, in light and dark, narrow and wide. */
final class TeamworkAccessibilityIT {
  private static final World WORLD = World.create();
  private static final String LONG =
      "Un titre très long pour voir s’il tient : la caméra du parking nord ne répond plus depuis"
          + " la coupure de courant de la nuit dernière";

  @ParameterizedTest
  @EnumSource
  void the_board(Look look) {
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), LONG);
    try (Visit visit = Visit.by(Team.technician(), look)) {
      BoardPage board = BoardPage.of(visit, WORLD.alpha());
      assertThat(board.card("new", ref)).isVisible();
      assertClean(visit, "board");

      board.card("new", ref).getByRole(AriaRole.BUTTON).click();
      assertThat(visit.page().getByRole(AriaRole.MENU)).isVisible();
      assertClean(visit, "menu of a card");
      board.press("Escape");

      visit.page().route("**/transitions", route -> route.abort());
      board.card("new", ref).getByRole(AriaRole.BUTTON).click();
      visit.page().getByRole(AriaRole.MENUITEM).first().click();
      assertThat(board.refusal()).isVisible();
      visit.forgive("/transitions");
      assertClean(visit, "refused move");
    }
  }

  @Test
  void columns_that_scroll_are_within_reach_of_the_keyboard() {
    World world = World.create();
    Api alice = Api.as(world.alice());
    alice.openTicket(world.project(), LONG);
    String ref = "";
    for (int count = 0; count < 4; count++) {
      ref = alice.openTicket(world.project(), LONG);
      Api.as(Team.technician()).move(ref, "accepted");
    }
    try (Visit visit = Visit.by(Team.technician())) {
      visit.page().setViewportSize(1280, 400);
      BoardPage board = BoardPage.of(visit, world.alpha());
      assertThat(board.card("accepted", ref)).isAttached();
      assertClean(visit, "board with a column that scrolls");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_ticket_and_what_the_team_asks_about_it(Look look) {
    String ref = Api.as(WORLD.arnaud()).openTicket(WORLD.project(), LONG);
    Api.as(Team.colleague())
        .create(
            "/api/tickets/" + ref + "/shares",
            Json.object("uid", Team.developer().uid(), "comment", "Voir " + ref + " ?"));
    try (Visit visit = Visit.by(Team.technician(), look)) {
      visit.open("/tickets/" + ref);
      assertThat(visit.page().getByText("a partagé le ticket avec")).isVisible();
      assertClean(visit, "ticket with a share");

      visit.press("Partager avec un admin…");
      assertThat(visit.dialog()).isVisible();
      visit.pressInDialog("Partager");
      assertThat(visit.page().getByText("Choisissez la personne")).isVisible();
      assertClean(visit, "dialog to share");
      visit.pressInDialog("Annuler");

      visit.press("Marquer comme doublon…");
      assertThat(visit.dialog()).isVisible();
      visit.pressInDialog("Marquer comme doublon");
      assertThat(visit.page().getByText("Choisissez le ticket d’origine.")).isVisible();
      assertClean(visit, "dialog of duplicates");
      visit.pressInDialog("Annuler");

      visit.page().getByText("L’équipe en ce moment").click();
      assertClean(visit, "who is at work");

      visit.page().getByText("E-mails de ce ticket").click();
      assertThat(visit.button("Actualiser")).isVisible();
      assertClean(visit, "what became of mails");

      // On a phone what goes with writing shows once somebody writes.
      visit.page().locator("textarea").click();
      visit.press("Réponses types");
      assertThat(visit.dialog()).isVisible();
      assertClean(visit, "canned replies");
    }
  }

  @ParameterizedTest
  @EnumSource
  void canned_replies(Look look) {
    try (Visit visit = Visit.by(Team.admin(), look)) {
      visit.open("/reponses");
      assertThat(visit.button("Nouvelle réponse")).isVisible();
      assertClean(visit, "canned replies");
      visit.press("Nouvelle réponse");
      visit.pressInDialog("Enregistrer la réponse");
      assertThat(visit.page().getByText("Donnez un titre à la réponse.").first()).isVisible();
      assertClean(visit, "reply with faults");
    }
  }
}

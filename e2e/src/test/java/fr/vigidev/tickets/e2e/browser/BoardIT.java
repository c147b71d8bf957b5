package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The board of the team: by mouse, by keyboard, and by two people at once. */
final class BoardIT {
  private final World world = World.create();
  private final Api technician = Api.as(Team.technician());

  @Test
  void everything_on_the_board_is_done_by_keyboard_alone() {
    String first = open("Badge refusé");
    String second = open("Caméra muette");
    try (Visit visit = Visit.by(Team.technician())) {
      BoardPage board = BoardPage.of(visit, world.alpha());
      assertThat(board.card("new", first)).isVisible();
      // The first card is one press of the tab key behind the control before the board.
      board.card("new", second).locator("a").focus();
      board.press("ArrowDown");
      assertThat(board.focused()).hasText("Badge refusé");

      board.press("m");
      board.press("Enter");
      assertThat(board.card("accepted", first)).isVisible();
      assertThat(board.focused()).hasText("Badge refusé");
      assertThat(board.announced()).hasText(first + " est passé à « Pris en charge »");
      assertThat(board.count("new")).containsText("1");

      board.press("m");
      board.press("ArrowDown");
      board.press("Enter");
      assertThat(visit.dialog()).isVisible();
      board.press("Escape");
      assertThat(board.focused()).hasText("Badge refusé");

      board.press("m");
      board.press("ArrowDown");
      board.press("Enter");
      visit.page().keyboard().type("Quel badge est-ce ?");
      board.press("Control+Enter");
      assertThat(board.card("waiting_for_client", first)).isVisible();
      assertThat(board.focused()).hasText("Badge refusé");

      board.press("ArrowLeft");
      assertThat(board.focused()).hasText("Caméra muette");
      board.press("Enter");
      assertThat(visit.heading()).hasText("Caméra muette");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void only_the_columns_that_the_policy_allows_accept_a_card() {
    String ref = open("Sirène sans alarme");
    try (Visit visit = Visit.by(Team.technician())) {
      BoardPage board = BoardPage.of(visit, world.alpha());
      board.drag(ref, "new", "resolved");
      board.drag(ref, "new", "in_progress");
      assertThat(board.card("new", ref)).isVisible();
      assertThat(technician.ticket(ref).text("status")).isEqualTo("new");

      board.drag(ref, "new", "accepted");
      assertThat(board.card("accepted", ref)).isVisible();
      assertThat(board.announced()).hasText(ref + " est passé à « Pris en charge »");
      assertThat(technician.ticket(ref).text("status")).isEqualTo("accepted");
    }
  }

  @Test
  void two_who_drag_one_card_to_different_columns_end_on_the_same_and_one_is_told_why() {
    String ref = open("Mot de passe du coffret perdu");
    technician.move(ref, "accepted");
    technician.move(ref, "resolved");
    try (Visit winner = Visit.by(Team.technician());
        Visit loser = Visit.by(Team.colleague())) {
      BoardPage first = BoardPage.of(winner, world.alpha());
      BoardPage second = BoardPage.of(loser, world.alpha());
      List<Route> held = new ArrayList<>();
      loser.page().route("**/transitions", held::add);

      second.drag(ref, "resolved", "in_progress");
      assertThat(second.card("in_progress", ref)).isVisible();
      loser.page().waitForCondition(() -> !held.isEmpty());
      first.drag(ref, "resolved", "closed");
      assertThat(first.announced()).hasText(ref + " est passé à « Clôturé »");
      held.forEach(Route::resume);

      assertThat(second.refusal()).containsText(ref + " n’a pas été déplacé");
      assertThat(second.refusal())
          .containsText(Team.technician().name() + " l’a fait passer à « Clôturé »");
      assertThat(first.card("closed", ref)).isVisible();
      assertThat(second.card("closed", ref)).isVisible();
      assertThat(second.card("in_progress", ref)).hasCount(0);
      assertThat(technician.ticket(ref).text("status")).isEqualTo("closed");
    }
  }

  @Test
  void
      a_card_that_somebody_else_moves_while_it_is_in_hand_stays_there_and_its_holder_is_told_why() {
    String ref = open("Gâche électrique");
    technician.move(ref, "accepted");
    try (Visit visit = Visit.by(Team.colleague())) {
      BoardPage board = BoardPage.of(visit, world.alpha());
      board.hold(ref, "accepted", "in_progress");
      technician.move(ref, "waiting_for_client");
      assertThat(board.card("waiting_for_client", ref)).isVisible();
      board.letGo("in_progress");

      assertThat(board.refusal())
          .containsText(Team.technician().name() + " l’a fait passer à « En attente client »");
      assertThat(board.card("waiting_for_client", ref)).isVisible();
      assertThat(board.column("new")).hasCSS("opacity", "1");
      assertThat(technician.ticket(ref).text("status")).isEqualTo("waiting_for_client");
    }
  }

  @Test
  void a_move_without_a_network_comes_back_with_the_reason() {
    String ref = open("Intégration du lecteur");
    try (Visit visit = Visit.by(Team.technician())) {
      BoardPage board = BoardPage.of(visit, world.alpha());
      visit.page().route("**/transitions", Route::abort);
      board.drag(ref, "new", "accepted");
      assertThat(board.refusal()).containsText("La connexion a été coupée");
      assertThat(board.card("new", ref)).isVisible();
    }
  }

  @Test
  void a_client_has_no_board() {
    try (Visit visit = Visit.by(world.alice())) {
      assertThat(visit.link("Tableau")).hasCount(0);
      visit.open("/tableau");
      assertThat(visit.heading()).hasText("Page introuvable");
    }
  }

  private String open(String title) {
    return Api.as(world.alice()).openTicket(world.project(), title);
  }
}

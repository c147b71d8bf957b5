package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The board on a phone, under a finger. */
final class BoardTouchIT {
  private final World world = World.create();
  private final Api technician = Api.as(Team.technician());

  @Test
  void a_finger_that_rests_on_a_card_drags_it_to_the_next_column_of_a_phone() {
    String ref = Api.as(world.alice()).openTicket(world.project(), "Portail bloqué");
    try (Visit visit = Visit.byTouch(Team.technician())) {
      BoardPage board = BoardPage.of(visit, world.alpha());
      assertThat(board.card("new", ref)).isVisible();
      BoundingBox box = board.card("new", ref).boundingBox();
      Finger finger = new Finger(visit.page());

      finger.down(box.x + 60, box.y + 20);
      assertThat(visit.page().locator("body > li[inert]")).isVisible();
      // At the edge the board moves on.
      finger.move(350, box.y + 40);
      visit.page().waitForCondition(() -> board.column("accepted").boundingBox().x < 200);
      finger.move(200, box.y + 40);
      finger.up();

      assertThat(board.card("accepted", ref)).isVisible();
      assertThat(board.announced()).hasText(ref + " est passé à « Pris en charge »");
      assertThat(visit.page().locator("body > li[inert]")).hasCount(0);
      assertThat(visit.page()).hasURL(Pattern.compile(".*/tableau.*"));
    }
  }

  @Test
  void a_finger_that_moves_on_scrolls_and_drags_nothing() {
    String ref = Api.as(world.alice()).openTicket(world.project(), "Portail bloqué");
    try (Visit visit = Visit.byTouch(Team.technician())) {
      BoardPage board = BoardPage.of(visit, world.alpha());
      assertThat(board.card("new", ref)).isVisible();
      BoundingBox box = board.card("new", ref).boundingBox();
      Finger finger = new Finger(visit.page());
      finger.down(box.x + 250, box.y + 20);
      for (int step = 1; step <= 10; step++) {
        finger.move(box.x + 250 - 20 * step, box.y + 20);
      }
      visit.page().waitForCondition(() -> board.column("accepted").boundingBox().x < 250);
      assertThat(visit.page().locator("body > li[inert]")).hasCount(0);
      finger.up();
      assertThat(technician.ticket(ref).text("status")).isEqualTo("new");
    }
  }
}

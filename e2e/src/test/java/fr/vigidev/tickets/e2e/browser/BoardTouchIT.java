package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The board on a phone, under a finger. */
final class BoardTouchIT {
  /** What the page takes for a finger that rests. */
  private static final Duration REST = Duration.ofMillis(350);

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
      board.carry(finger, "accepted");
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

      // On a busy machine the finger may seem to rest: then it was none that moves on.
      Duration rested = finger.swipe(box.x + 250, box.y + 20, -200);
      for (int again = 0; again < 20 && rested.compareTo(REST) >= 0; again++) {
        finger.cancel();
        rested = finger.swipe(box.x + 250, box.y + 20, -200);
      }

      visit.page().waitForCondition(() -> board.column("accepted").boundingBox().x < 250);
      assertThat(visit.page().locator("body > li[inert]")).hasCount(0);
      finger.up();
      assertThat(technician.ticket(ref).text("status")).isEqualTo("new");
    }
  }
}

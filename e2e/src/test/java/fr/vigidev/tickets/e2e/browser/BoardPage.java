package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import fr.vigidev.tickets.e2e.people.Company;

/** The board in one visit, narrowed to one Client so that a test meets nothing of another's. */
final class BoardPage {
  /** So far from its edges, in pixels, a finger does not move the board on. */
  private static final int EDGE = 50;

  private static final Mouse.MoveOptions SLOWLY = new Mouse.MoveOptions().setSteps(5);

  private final Visit visit;

  private BoardPage(Visit visit) {
    this.visit = visit;
  }

  static BoardPage of(Visit visit, Company company) {
    visit.open("/tableau?client=" + company.id());
    return new BoardPage(visit);
  }

  Locator column(String status) {
    return visit.page().locator("[data-column=" + status + "]");
  }

  Locator card(String status, String ref) {
    return column(status).locator("[data-card='" + ref + "']");
  }

  Locator count(String status) {
    return visit.page().getByTestId("count-" + status);
  }

  Locator refusal() {
    return visit.page().getByRole(AriaRole.ALERT);
  }

  /** Drags by mouse. */
  void drag(String ref, String from, String to) {
    assertThat(card(from, ref)).isVisible();
    card(from, ref).dragTo(column(to));
  }

  /** Takes a card by mouse and holds it over a column that accepts it. */
  void hold(String ref, String from, String over) {
    assertThat(card(from, ref)).isVisible();
    BoundingBox card = card(from, ref).boundingBox();
    Mouse mouse = visit.page().mouse();
    mouse.move(card.x + 20, card.y + 20);
    mouse.down();
    mouse.move(card.x + 40, card.y + 40, SLOWLY);
    moveOver(over);
    // Columns that don't accept it fade.
    assertThat(column("closed")).not().hasCSS("opacity", "1");
  }

  /** Lets go of what is held, where that column is by now. */
  void letGo(String over) {
    moveOver(over);
    visit.page().mouse().up();
  }

  /**
   * Carries what a finger holds over a column, to which the board moves on while it is at an edge.
   */
  void carry(Finger finger, String over) {
    int width = visit.page().viewportSize().width;
    visit
        .page()
        .waitForCondition(
            () -> {
              BoundingBox column = column(over).boundingBox();
              double left = Math.max(column.x, EDGE);
              double right = Math.min(column.x + column.width, width - EDGE);
              boolean within = right - left > EDGE;
              double beyond = column.x < EDGE ? 1 : width - 1;
              finger.move(within ? (left + right) / 2 : beyond, column.y + 60);
              // The board went on until the finger was there.
              return within && column(over).boundingBox().x == column.x;
            });
  }

  private void moveOver(String status) {
    BoundingBox column = column(status).boundingBox();
    visit.page().mouse().move(column.x + 40, column.y + 60, SLOWLY);
  }

  /** What a screen reader was told last. */
  Locator announced() {
    return visit.page().locator("p[aria-live=polite]");
  }

  void press(String key) {
    visit.page().keyboard().press(key);
  }

  Locator focused() {
    return visit.page().locator(":focus");
  }
}

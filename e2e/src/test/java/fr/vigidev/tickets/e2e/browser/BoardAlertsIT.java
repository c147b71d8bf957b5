package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts stand over the board and push it down: never under somebody's hand. */
final class BoardAlertsIT {
  /** Whether the alerts were there when the first card was. */
  private static final String WATCH_THE_FIRST_CARD =
      """
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[data-card]')) return;
        window.alertedFirst = document.querySelector('[data-alert]') !== null;
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true });
      """;

  private final World world = World.create();
  private final Api technician = Api.as(Team.technician());
  private String card;
  private String burning;

  @BeforeEach
  void openTicket() {
    card = Api.as(world.alice()).openTicket(world.project(), "Badge refusé");
  }

  @AfterEach
  void takeWhatBurns() {
    technician.assign(burning, Team.technician().uid());
  }

  @Test
  void no_card_shows_before_the_alerts_over_it() {
    burning = Burning.ticketOf(world);
    try (Visit visit = Visit.by(Team.technician())) {
      visit.page().addInitScript(WATCH_THE_FIRST_CARD);
      BoardPage board = BoardPage.of(visit, world.alpha());
      assertThat(board.card("new", card)).isVisible();
      assertThat(Burning.alert(visit, burning)).isVisible();
      assertThat(visit.page().evaluate("window.alertedFirst")).isEqualTo(true);
    }
  }

  @Test
  void an_alert_that_rises_while_a_card_is_in_hand_waits_until_it_is_let_go() {
    try (Visit visit = Visit.by(Team.technician());
        Visit colleague = Visit.by(Team.colleague())) {
      BoardPage board = BoardPage.of(visit, world.alpha());
      BoardPage another = BoardPage.of(colleague, world.alpha());
      assertThat(another.card("new", card)).isVisible();
      board.hold(card, "new", "accepted");
      double held = board.column("accepted").boundingBox().y;

      burning = Burning.ticketOf(world);
      assertThat(board.card("new", burning)).isVisible();
      assertThat(Burning.alert(colleague, burning)).isVisible();
      assertThat(board.column("accepted").boundingBox().y).isEqualTo(held);
      assertThat(Burning.alert(visit, burning)).hasCount(0);
      board.letGo("accepted");

      assertThat(board.card("accepted", card)).isVisible();
      assertThat(Burning.alert(visit, burning)).isVisible();
    }
  }
}

package fr.vigidev.tickets.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;

/** Says what a screen must be in every state: clean for axe, as wide as the window, quiet. */
final class Cleanliness {
  private Cleanliness() {}

  static void assertClean(Visit visit, String screen) {
    var violations = new AxeBuilder(visit.page()).analyze().getViolations();
    assertThat(violations).as(screen).withRepresentation(new Violations()).isEmpty();
    assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits the width of the screen", screen)
        .isEqualTo(true);
    assertThat(visit.complaints()).as(screen).isEmpty();
  }

  /** Names the rule and the elements that break it, where the library says hardly anything. */
  private static final class Violations
      extends org.assertj.core.presentation.StandardRepresentation {
    @Override
    protected String fallbackToStringOf(Object object) {
      if (object instanceof Rule rule) {
        return rule.getId()
            + ": "
            + rule.getHelp()
            + " at "
            + rule.getNodes().stream().map(node -> node.getHtml()).toList();
      }
      return super.fallbackToStringOf(object);
    }
  }
}

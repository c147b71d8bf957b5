package fr.vigidev.tickets.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/** Says what a screen must be in every state: clean for axe, as wide as the window, quiet. */
final class Cleanliness {
  /** Held upright, where the layout of the desk begins. */
  private static final ViewportSize TABLET = new ViewportSize(768, 1024);

  private Cleanliness() {}

  static void assertClean(Visit visit, String screen) {
    assertNoViolations(axe(visit), screen);
    assertFits(visit, screen);
    assertFitsTablet(visit, screen);
    // What is dark differs from what is light in its colours alone.
    visit.turn(ColorScheme.DARK);
    assertNoViolations(axe(visit).withRules(List.of("color-contrast")), screen + ", dark");
    visit.turn(ColorScheme.LIGHT);
    assertThat(visit.complaints()).as(screen).isEmpty();
  }

  /** A wide screen is made as narrow as a tablet, and wide again. */
  private static void assertFitsTablet(Visit visit, String screen) {
    ViewportSize own = visit.page().viewportSize();
    if (own.width > TABLET.width) {
      visit.page().setViewportSize(TABLET.width, TABLET.height);
      assertFits(visit, screen + ", on a tablet");
      visit.page().setViewportSize(own.width, own.height);
    }
  }

  private static void assertFits(Visit visit, String screen) {
    assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits the width of the screen", screen)
        .isEqualTo(true);
  }

  /** The site has no frames, for which alone axe would open a further page each time. */
  private static AxeBuilder axe(Visit visit) {
    return new AxeBuilder(visit.page()).setLegacyMode(true);
  }

  private static void assertNoViolations(AxeBuilder axe, String screen) {
    assertThat(axe.analyze().getViolations())
        .as(screen)
        .withRepresentation(new Violations())
        .isEmpty();
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

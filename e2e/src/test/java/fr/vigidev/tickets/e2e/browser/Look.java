package fr.vigidev.tickets.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** The screens that the site must suit: a narrow phone and a wide desk, in light and in dark. */
enum Look {
  WIDE_LIGHT(1440, 900, ColorScheme.LIGHT),
  WIDE_DARK(1440, 900, ColorScheme.DARK),
  NARROW_LIGHT(360, 740, ColorScheme.LIGHT),
  NARROW_DARK(360, 740, ColorScheme.DARK);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Look(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setLocale("fr-FR")
        .setTimezoneId("Europe/Paris")
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}

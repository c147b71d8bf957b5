package fr.vigidev.tickets.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** The screens that the site must suit: a wide desk and a narrow phone, in light to begin with. */
enum Look {
  WIDE(1440, 900),
  NARROW(360, 740);

  private final int width;
  private final int height;

  Look(int width, int height) {
    this.width = width;
    this.height = height;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(ColorScheme.LIGHT)
        .setLocale("fr-FR")
        .setTimezoneId("Europe/Paris")
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}

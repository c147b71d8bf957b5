package fr.vigidev.tickets.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a mail looks where people read it. */
final class MailLookIT {

  @ParameterizedTest
  @EnumSource(Look.class)
  void a_mail_fits_the_screen_and_can_be_read_in_light_and_dark(Look look) {
    World world = World.create();
    Person reads = Team.technician();
    JsonObject ticket = Api.ticket(world.project(), "W".repeat(140));
    ticket.addProperty("description", "https://exemple.test/" + "w".repeat(200));
    String ref = Api.as(world.alice()).openTicket(ticket, UUID.randomUUID().toString()).text("ref");
    Mail mail = Mailbox.awaitAbout(ref, reads.email(), 1).getFirst();

    try (Visit reader = Visit.begin(look)) {
      Page page = reader.page();
      page.setContent(mail.html());
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("it fits the width of the screen")
          .isEqualTo(true);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(wcag(page).analyze().getViolations()).as("%s", scheme).isEmpty();
      }
    }
  }

  /** What holds of whole pages alone, such as landmarks, is the mail program's. */
  private static AxeBuilder wcag(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true)
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
  }
}

package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A ticket on its way from a client to the team and back, in two browsers at once. */
final class TicketJourneyIT {
  private static final Pattern TICKET = Pattern.compile(".*/tickets/VGD-[0-9A-Z]{6}");

  private final World world = World.create();

  @Test
  void a_ticket_reaches_the_technician_live_and_its_client_sees_it_taken_without_reload() {
    try (Visit technician = Visit.by(Team.technician());
        Visit alice = Visit.by(world.alice())) {
      technician.markPage();

      openTicket(alice, "Caméra du parking sans image");
      assertThat(alice.page()).hasURL(TICKET);
      assertThat(alice.heading()).hasText("Caméra du parking sans image");
      assertThat(alice.status()).hasText("Nouveau");
      alice.markPage();

      Locator listed = technician.link("Caméra du parking sans image");
      assertThat(listed).isVisible();
      assertThat(technician.wasNotReloaded()).isTrue();
      listed.click();
      assertThat(technician.heading()).hasText("Caméra du parking sans image");
      technician.press("Prendre en charge");

      assertThat(alice.status()).hasText("Pris en charge");
      assertThat(technician.status()).hasText("Pris en charge");
      assertThat(alice.wasNotReloaded()).isTrue();
      assertThat(alice.page().getByText(Team.technician().name()).first()).isVisible();

      String url = alice.page().url();
      awaitMails(url.substring(url.lastIndexOf('/') + 1));
      assertThat(alice.complaints()).isEmpty();
      assertThat(technician.complaints()).isEmpty();
    }
  }

  @Test
  void a_client_confirms_a_resolution() {
    try (Visit technician = Visit.by(Team.technician());
        Visit alice = Visit.by(world.alice())) {
      openTicket(alice, "Badge refusé");
      assertThat(alice.page()).hasURL(TICKET);
      technician.page().navigate(alice.page().url());
      technician.press("Prendre en charge");
      technician.press("Résoudre");
      dialogButton(technician, "Résoudre").click();

      assertThat(alice.status()).hasText(Pattern.compile("Résolu.*"));
      alice.press("C’est réglé");
      dialogButton(alice, "C’est réglé").click();

      assertThat(technician.status()).hasText("Clôturé");
      assertThat(alice.status()).hasText("Clôturé");
    }
  }

  @Test
  void a_client_reopens_only_with_a_word_on_why() {
    try (Visit technician = Visit.by(Team.technician());
        Visit alice = Visit.by(world.alice())) {
      openTicket(alice, "Portail bloqué");
      assertThat(alice.page()).hasURL(TICKET);
      technician.page().navigate(alice.page().url());
      technician.press("Prendre en charge");
      technician.press("Résoudre");
      dialogButton(technician, "Résoudre").click();
      assertThat(alice.status()).hasText(Pattern.compile("Résolu.*"));

      alice.press("Ce n’est pas réglé");
      dialogButton(alice, "Ce n’est pas réglé").click();
      assertThat(alice.page().getByText("Dites ce qui ne va pas encore.").first()).isVisible();
      alice.field("Ce qui ne va pas encore").fill("Il se bloque toujours le matin.");
      dialogButton(alice, "Ce n’est pas réglé").click();

      assertThat(technician.status()).hasText("En cours");
      assertThat(technician.page().getByText("Il se bloque toujours le matin.")).isVisible();
    }
  }

  private static void openTicket(Visit visit, String title) {
    visit.link("Nouveau ticket").first().click();
    Locator project = visit.field("Projet");
    project.selectOption(new SelectOption().setIndex(1));
    visit.field("Titre").fill(title);
    visit.field("Description").fill("Plus d’image depuis ce matin, le voyant est rouge.");
    visit.choosePriority("Haute");
    visit.press("Envoyer le ticket");
  }

  private static Locator dialogButton(Visit visit, String name) {
    return visit
        .page()
        .locator("dialog[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private void awaitMails(String ref) {
    Set<String> everybody = new HashSet<>(Team.addresses());
    everybody.addAll(List.of(world.alice().email(), world.arnaud().email()));
    Mailbox.awaitOneEach(ref, everybody);
  }
}

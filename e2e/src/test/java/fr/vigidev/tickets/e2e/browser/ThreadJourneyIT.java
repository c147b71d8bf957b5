package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.SampleFiles;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation between a client and the team, in two browsers at once. */
final class ThreadJourneyIT {
  private static final World WORLD = World.create();

  private Conversation alice;
  private Conversation technician;

  @BeforeEach
  void open() {
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Caméra muette");
    alice = Conversation.of(ref, Visit.by(WORLD.alice()));
    technician = Conversation.of(ref, Visit.by(Team.technician()));
  }

  @AfterEach
  void close() {
    alice.visit().close();
    technician.visit().close();
  }

  @Test
  void messages_appear_live_and_a_note_never_at_the_client() {
    alice.visit().markPage();
    technician.choose("Note interne");
    technician.write("Encore un câble rongé.");
    technician.visit().press("Ajouter la note interne");
    assertThat(technician.message("Encore un câble rongé."))
        .containsText("Visible par l’équipe seulement");
    technician.choose("Réponse au client");
    technician.send("Nous passons demain.", "Envoyer au client");

    assertThat(alice.message("Nous passons demain.")).containsText(Team.technician().name());
    alice.send("Merci.", "Envoyer");
    assertThat(technician.message("Merci.")).containsText(WORLD.alice().name());
    assertThat(alice.outgoing()).hasCount(0);
    assertThat(alice.visit().page().getByText("Encore un câble rongé.")).hasCount(0);
    assertThat(alice.visit().wasNotReloaded()).isTrue();
    assertQuiet();
  }

  @Test
  void a_picture_and_a_document_are_seen_on_both_sides() {
    alice.join("façade.jpg", "image/jpeg", SampleFiles.jpeg());
    alice.join("plan.pdf", "application/pdf", SampleFiles.pdf());
    alice.send("Voici les lieux.", "Envoyer");

    for (Conversation side : new Conversation[] {technician, alice}) {
      Locator message = side.message("Voici les lieux.");
      assertThat(message).containsText("façade.jpg");
      assertThat(message).containsText("Ouvrir le PDF");
      Conversation.assertShown(message.locator("img"));
    }
    technician.message("Voici les lieux.").getByText("façade.jpg").click();
    assertThat(technician.visit().dialog()).isVisible();
    Conversation.assertShown(technician.visit().dialog().locator("img"));
    assertQuiet();
  }

  @Test
  void a_refused_file_says_why_and_the_rest_leaves_without_it() {
    alice.join("dessin.png", "image/png", SampleFiles.svg());
    alice.join("façade.jpg", "image/jpeg", SampleFiles.jpeg());
    alice.send("Voici les lieux.", "Envoyer");

    Locator refused = alice.file("dessin.png");
    assertThat(refused.getByRole(AriaRole.ALERT)).containsText("« dessin.png » est refusé");
    assertThat(alice.box()).hasValue("Voici les lieux.");
    assertThat(alice.file("façade.jpg")).containsText("Prêt");
    assertThat(technician.message("Voici les lieux.")).hasCount(0);

    alice.visit().press("Retirer dessin.png");
    alice.visit().press("Envoyer");
    assertThat(technician.message("Voici les lieux.")).containsText("façade.jpg");
    assertThat(alice.message("Voici les lieux.")).hasCount(1);
    alice.visit().forgive("/messages");
    assertQuiet();
  }

  @Test
  void a_draft_with_its_file_outlives_a_reload() {
    alice.join("façade.jpg", "image/jpeg", SampleFiles.jpeg());
    assertThat(alice.file("façade.jpg")).containsText("Prêt");
    alice.write("Voici les");
    alice.visit().page().reload();

    assertThat(alice.box()).hasValue("Voici les");
    alice.send("Voici les lieux.", "Envoyer");
    assertThat(technician.message("Voici les lieux.")).containsText("façade.jpg");
    assertQuiet();
  }

  @Test
  void the_history_tells_every_act_and_the_view_of_the_client_none_of_the_team() {
    technician.visit().press("Prendre en charge");
    assertThat(alice.visit().status()).hasText("Pris en charge");
    technician.choose("Note interne");
    technician.write("Encore un câble rongé.");
    technician.visit().press("Ajouter la note interne");
    assertThat(technician.outgoing()).hasCount(0);
    alice.send("Merci.", "Envoyer");

    technician.tab("Historique");
    for (String act : new String[] {"a ouvert le ticket", "a écrit un message", "note interne"}) {
      assertThat(technician.history().filter(containing(act))).hasCount(1);
    }
    technician.visit().press("Statuts et priorités");
    assertThat(technician.history().filter(containing("a écrit un message"))).hasCount(0);
    assertThat(technician.history().filter(containing("à « Pris en charge »"))).hasCount(1);

    alice.tab("Historique");
    assertThat(alice.history().filter(containing("a écrit un message"))).hasCount(1);
    assertThat(alice.history().filter(containing("note"))).hasCount(0);

    technician.tab("Discussion");
    assertThat(technician.message("Encore un câble rongé.")).isVisible();
    technician.visit().link("Voir comme le client").click();
    assertThat(technician.message("Merci.")).isVisible();
    assertThat(technician.message("Encore un câble rongé.")).hasCount(0);
    assertQuiet();
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private void assertQuiet() {
    assertThat(alice.visit().complaints()).isEmpty();
    assertThat(technician.visit().complaints()).isEmpty();
  }
}

package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import org.junit.jupiter.api.Test;

/** The texts that the team answers with again and again. */
final class CannedRepliesIT {
  private final World world = World.create();

  @Test
  void a_canned_reply_is_written_once_and_inserted_with_its_variables_filled_in() {
    String ref = Api.as(world.alice()).openTicket(world.project(), "Sirène d’alarme");
    String title = "Relance " + ref;
    try (Visit technician = Visit.by(Team.technician())) {
      technician.open("/reponses");
      technician.press("Nouvelle réponse");
      technician.field("Titre").fill(title);
      technician.field("Texte").fill("Bonjour {{auteur}}, pour {{référence}} : {{code}} ?");
      assertThat(technician.dialog()).containsText("qui resteront telles quelles : {{code}}");
      technician.pressInDialog("Enregistrer la réponse");
      assertThat(technician.heading(title)).isVisible();

      technician.open("/tickets/" + ref);
      Locator box = composer(technician);
      box.focus();
      technician.page().keyboard().type("/");
      technician.page().keyboard().type(ref);
      assertThat(technician.page().getByRole(AriaRole.OPTION)).hasCount(1);
      technician.page().keyboard().press("Enter");
      String text = "Bonjour " + world.alice().name() + ", pour " + ref + " : {{code}} ?";
      assertThat(box).hasValue(text);
      assertThat(box).isFocused();
      assertThat(technician.page().getByText("À compléter avant l’envoi : {{code}}")).isVisible();

      technician.open("/reponses");
      technician.press("Supprimer « " + title + " »");
      technician.pressInDialog("Supprimer");
      assertThat(technician.heading(title)).hasCount(0);
    }
  }

  @Test
  void a_developer_uses_the_canned_replies_and_changes_none() {
    try (Visit developer = Visit.by(Team.developer())) {
      developer.open("/reponses");
      assertThat(developer.heading()).hasText("Réponses types");
      assertThat(developer.page().getByText("peuvent les modifier")).isVisible();
      assertThat(developer.button("Nouvelle réponse")).hasCount(0);
    }
  }

  private static Locator composer(Visit visit) {
    return visit
        .page()
        .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Réponse au client"));
  }
}

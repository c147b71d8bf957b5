package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.platform.Provider;
import org.junit.jupiter.api.Test;

/** What people choose to be mailed, and what the team sees of mails, in the browser. */
final class MailChoicesIT {
  private final World world = World.create();
  private final Api technician = Api.as(Team.technician());

  @Test
  void a_choice_is_told_as_saved_and_stands_in_the_next_visit() {
    try (Visit alice = Visit.by(world.alice())) {
      alice.open("/preferences");
      choice(alice, "Nouveaux messages", "Une fois par heure").check();
      choice(alice, "Changements de statut", "Jamais").check();
      alice.press("Enregistrer les e-mails");
      assertThat(alice.page().getByText("Vos choix sont enregistrés.")).isVisible();

      alice.open("/preferences");
      assertThat(choice(alice, "Nouveaux messages", "Une fois par heure")).isChecked();
      assertThat(choice(alice, "Changements de statut", "Jamais")).isChecked();
      assertThat(kind(alice, "Nouveaux tickets")).hasCount(0);
      assertThat(alice.complaints()).isEmpty();
    }
  }

  @Test
  void the_team_sees_a_mail_come_back_and_an_admin_has_mails_sent_again() {
    String ref = Api.as(world.alice()).openTicket(world.project(), "Clavier muet");
    technician.move(ref, "accepted");
    Mail mail = Mailbox.awaitAbout(ref, world.alice().email(), 1).getFirst();
    Provider.tells(mail, "bounce", "bounce", "550 5.1.1 no such user");
    try (Visit member = Visit.by(Team.technician());
        Visit admin = Visit.by(Team.admin());
        Visit alice = Visit.by(world.alice())) {
      member.open("/tickets/" + ref);
      member.page().getByText("E-mails de ce ticket").click();
      Locator told =
          member.page().getByRole(AriaRole.LISTITEM).filter(containing(world.alice().email()));
      assertThat(told.last()).containsText("refusé");
      assertThat(told.last()).containsText("550 5.1.1 no such user");

      alice.open("/preferences");
      assertThat(alice.page().getByRole(AriaRole.ALERT)).containsText("ne vous parviennent plus");
      assertThat(alice.page().getByText("E-mails de ce ticket")).hasCount(0);

      admin.open("/administration/utilisateurs?q=" + world.alice().email());
      assertThat(admin.page().getByText("E-mails refusés depuis")).isVisible();
      admin.press("Rétablir les e-mails, " + world.alice().name());
      admin.pressInDialog("Rétablir les e-mails");
      assertThat(admin.page().getByText("E-mails refusés depuis")).hasCount(0);
      assertThat(alice.page().getByRole(AriaRole.ALERT)).hasCount(0);
    }
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator kind(Visit visit, String kind) {
    return visit.page().getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(kind));
  }

  private static Locator choice(Visit visit, String kind, String choice) {
    return kind(visit, kind)
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(choice));
  }
}

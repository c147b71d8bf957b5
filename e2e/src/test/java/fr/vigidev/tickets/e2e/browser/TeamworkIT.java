package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the team does together on a ticket, and what of it its Client sees. */
final class TeamworkIT {
  private static final String WITH_DEVELOPER = "Partager avec un développeur…";
  private static final String WITH_ADMIN = "Partager avec un admin…";

  private final World world = World.create();

  @Test
  void each_role_is_offered_to_share_with_whom_the_matrix_says() {
    String ref = open("Lecteur d’empreintes");
    assertOffers(Team.technician(), ref, true, true);
    assertOffers(Team.developer(), ref, false, true);
    assertOffers(Team.admin(), ref, true, false);
    assertOffers(world.alice(), ref, false, false);
  }

  @Test
  void a_share_reaches_the_developer_with_its_comment_and_never_the_client() {
    String ref = open("Micrologiciel");
    try (Visit technician = ticket(Team.technician(), ref);
        Visit developer = ticket(Team.developer(), ref);
        Visit alice = ticket(world.alice(), ref)) {
      technician.press(WITH_DEVELOPER);
      technician.field("Développeur").selectOption(Team.developer().uid());
      technician.field("Commentaire (facultatif)").fill("Le lot 2023-B, sans doute.");
      technician.pressInDialog("Partager");
      assertThat(technician.dialog()).hasCount(0);

      Locator panel = region(technician, "Équipe");
      assertThat(panel).containsText(Team.developer().name());
      assertThat(developer.page().getByText("Le lot 2023-B, sans doute.")).isVisible();
      developer.open("/tickets?vue=partages");
      assertThat(developer.link("Micrologiciel").first()).isVisible();

      say(ref, "Nous regardons.");
      assertThat(alice.page().getByText("Nous regardons.")).isVisible();
      assertThat(alice.page().locator("main")).not().containsText("2023-B");
      assertThat(alice.page().locator("main")).not().containsText(Team.developer().name());
    }
  }

  @Test
  void a_priority_changed_by_menu_is_on_record_for_both_sides() {
    String ref = open("Portail bloqué ouvert");
    try (Visit technician = ticket(Team.technician(), ref);
        Visit alice = ticket(world.alice(), ref)) {
      technician.page().getByRole(AriaRole.BUTTON, named("Moyenne, changer la priorité")).click();
      technician.page().getByRole(AriaRole.MENUITEMRADIO, named("Urgente")).click();
      String told = Team.technician().name() + " a changé la priorité";
      assertThat(technician.page().getByText(told).first()).isVisible();
      assertThat(alice.page().getByText(told).first()).isVisible();
      alice.open("/tickets/" + ref + "?onglet=historique");
      alice.press("Statuts et priorités");
      assertThat(alice.page().getByText(told)).isVisible();
    }
  }

  @Test
  void a_duplicate_is_closed_for_the_ticket_that_a_search_finds() {
    String original = open("Horloge de l’enregistreur décalée");
    String ref = open("Enregistreur à la mauvaise heure");
    try (Visit technician = ticket(Team.technician(), ref);
        Visit alice = ticket(world.alice(), ref)) {
      technician.press("Marquer comme doublon…");
      technician.page().keyboard().press("Escape");
      assertThat(technician.button("Marquer comme doublon…")).isFocused();
      technician.press("Marquer comme doublon…");
      technician.field("Référence ou mots du ticket").fill(original.toLowerCase(Locale.ROOT));
      technician.page().getByLabel("Horloge de l’enregistreur décalée").check();
      technician.pressInDialog("Marquer comme doublon");

      assertThat(technician.status()).hasText("Clôturé");
      Pattern banner = Pattern.compile("^Doublon de " + original);
      assertThat(technician.page().getByText(banner)).isVisible();
      assertThat(alice.page().getByText(banner)).isVisible();
      alice.exactLink(original).first().click();
      assertThat(alice.heading()).hasText("Horloge de l’enregistreur décalée");
    }
  }

  @Test
  void who_looks_and_who_writes_is_shown_to_the_team_and_to_nobody_else() {
    String ref = open("Sirène");
    String colleague = Team.colleague().name();
    try (Visit technician = ticket(Team.technician(), ref);
        Visit alice = ticket(world.alice(), ref)) {
      try (Visit other = ticket(Team.colleague(), ref)) {
        Locator here = region(technician, "Sur ce ticket en ce moment");
        assertThat(here).containsText(colleague + " consulte ce ticket");
        composer(other).fill("Bonjour");
        assertThat(here).containsText(colleague + " est en train d’écrire");

        technician.page().getByText("L’équipe en ce moment").click();
        assertThat(
                technician
                    .page()
                    .locator(
                        "details", new Page.LocatorOptions().setHasText("L’équipe en ce moment")))
            .containsText(colleague + " écrit sur " + ref);

        assertThat(alice.page().getByText(colleague)).hasCount(0);
        assertThat(region(alice, "Sur ce ticket en ce moment")).hasCount(0);
        other.open("/tickets");
      }
      assertThat(technician.page().getByText(colleague)).hasCount(0);
    }
  }

  @Test
  void a_reference_is_a_link_for_those_who_may_follow_it() {
    String foreign = Api.as(world.bruno()).openTicket(world.foreign(), "Chez Bravo");
    String own = open("Le premier");
    String ref = open("Le second");
    say(
        ref,
        "Comme " + own.toLowerCase(Locale.ROOT) + ", et " + foreign + ", mais pas VGD-000000.");
    try (Visit technician = ticket(Team.technician(), ref);
        Visit alice = ticket(world.alice(), ref)) {
      assertThat(technician.exactLink(own.toLowerCase(Locale.ROOT))).isVisible();
      assertThat(technician.exactLink(foreign)).isVisible();
      assertThat(technician.exactLink("VGD-000000")).hasCount(0);

      assertThat(alice.exactLink(own.toLowerCase(Locale.ROOT))).isVisible();
      assertThat(alice.page().getByText(foreign)).isVisible();
      assertThat(alice.exactLink(foreign)).hasCount(0);
      alice.exactLink(own.toLowerCase(Locale.ROOT)).click();
      assertThat(alice.heading()).hasText("Le premier");
    }
  }

  private static void assertOffers(Person person, String ref, boolean developer, boolean admin) {
    try (Visit visit = ticket(person, ref)) {
      // What is offered stands once the thread does.
      assertThat(visit.page().getByText("ne répond plus depuis ce matin").first()).isVisible();
      assertThat(visit.button(WITH_DEVELOPER)).hasCount(developer ? 1 : 0);
      assertThat(visit.button(WITH_ADMIN)).hasCount(admin ? 1 : 0);
    }
  }

  private static Visit ticket(Person person, String ref) {
    Visit visit = Visit.by(person);
    visit.open("/tickets/" + ref);
    assertThat(visit.status()).hasText(Pattern.compile(".+"));
    return visit;
  }

  private static Locator region(Visit visit, String name) {
    return visit.page().getByRole(AriaRole.REGION, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private void say(String ref, String body) {
    var answer = Api.as(Team.technician()).message(ref, Json.object("body", body));
    assertThat(answer.status()).isEqualTo(201);
  }

  private String open(String title) {
    return Api.as(world.alice()).openTicket(world.project(), title);
  }

  private static Locator composer(Visit visit) {
    return visit
        .page()
        .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Réponse au client"));
  }
}

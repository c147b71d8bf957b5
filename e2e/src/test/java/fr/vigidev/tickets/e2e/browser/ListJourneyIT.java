package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of tickets: what narrows it, what is found in it, and acts on several at once. */
final class ListJourneyIT {
  private final World world = World.create();

  @Test
  void filters_stand_in_the_address_and_survive_a_reload() {
    String camera = open("Caméra du parking");
    open("Badge refusé");
    Api.as(Team.technician()).assign(camera, Team.technician().uid());
    try (Visit visit = Visit.by(Team.technician())) {
      visit.open("/tickets?projet=" + world.project());
      assertThat(rows(visit)).hasCount(2);
      visit.press("Statut");
      visit.field("Pris en charge").check();
      assertThat(rows(visit)).hasText(new String[] {"Caméra du parking"});
      visit.page().getByLabel("Trier par").selectOption("anciens");
      String address = visit.page().url();
      assertThat(address).contains("statut=accepted").contains("tri=anciens");

      visit.page().reload();
      assertThat(rows(visit)).hasText(new String[] {"Caméra du parking"});
      assertThat(visit.page().url()).isEqualTo(address);
      visit.link("Retirer le filtre Statut Pris en charge").click();
      assertThat(rows(visit)).hasText(new String[] {"Caméra du parking", "Badge refusé"});
    }
  }

  @Test
  void an_act_on_several_tickets_is_told_for_each() {
    String held = open("Déjà pris");
    open("Libre d’abord");
    open("Libre ensuite");
    Api.as(Team.colleague()).assign(held, Team.colleague().uid());
    try (Visit visit = Visit.by(Team.technician())) {
      visit.open("/tickets?projet=" + world.project());
      assertThat(rows(visit)).hasCount(3);
      visit.field("Sélectionner tous les tickets affichés").check();
      visit.press("Prendre");

      Locator lines = visit.dialog().getByRole(AriaRole.LISTITEM);
      assertThat(visit.dialog().getByText(Pattern.compile("2 à jour, 1 en échec"))).isVisible();
      assertThat(lines.filter(having("Déjà pris")))
          .containsText(Team.colleague().name() + " a pris ce ticket avant vous.");
      assertThat(lines.filter(having("Libre d’abord"))).containsText("Fait");
      visit.pressInDialog("Terminer");

      visit.press("Changer la priorité");
      visit.press("Urgente");
      assertThat(visit.dialog().getByText("3 tickets à jour.")).isVisible();
      visit.pressInDialog("Terminer");
      assertThat(visit.page().getByRole(AriaRole.CELL).filter(having("Urgente"))).hasCount(3);
      visit.forgive(held);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void words_are_found_by_their_beginnings_without_accents() {
    open("Étiquettes décollées au préau");
    open("Portail bloqué");
    String project = world.project();
    try (Visit visit = Visit.by(Team.technician())) {
      visit.open("/tickets?projet=" + project);
      assertThat(rows(visit)).hasCount(2);
      visit.page().keyboard().press("/");
      visit.page().keyboard().type("prea ETIQ");
      assertThat(rows(visit)).hasText(new String[] {"Étiquettes décollées au préau"});
      visit.field("Chercher un ticket").fill("preau portail");
      assertThat(visit.page().getByText("Aucun ticket ne correspond à ces filtres")).isVisible();
    }
  }

  @Test
  void what_is_found_shows_open_tickets_first_and_stays_live() {
    String settled = open("Gâche dormante du portillon");
    Api admin = Api.as(Team.admin());
    admin.assign(settled, Team.admin().uid());
    admin.move(settled, "resolved");
    String ref = open("Gâche grippée");
    try (Visit visit = Visit.by(Team.technician());
        Visit alice = Visit.by(world.alice())) {
      visit.open("/tickets?vue=tous&tri=anciens&q=gach&projet=" + world.project());
      alice.open("/tickets?q=gach");
      for (Visit each : new Visit[] {visit, alice}) {
        assertThat(rows(each))
            .hasText(new String[] {"Gâche grippée", "Gâche dormante du portillon"});
      }
      assertThat(visit.page().getByText("Ouverts d’abord")).isVisible();
      assertThat(visit.page().getByLabel("Trier par")).hasCount(0);

      admin.assign(ref, Team.admin().uid());
      admin.move(ref, "resolved");
      open("Gâche neuve");
      for (Visit each : new Visit[] {visit, alice}) {
        assertThat(rows(each))
            .hasText(new String[] {"Gâche neuve", "Gâche grippée", "Gâche dormante du portillon"});
      }
    }
  }

  @Test
  void a_whole_reference_is_found_however_it_is_typed_and_whatever_the_view() {
    String ref = open("Clos depuis longtemps");
    Api admin = Api.as(Team.admin());
    admin.assign(ref, Team.admin().uid());
    admin.move(ref, "resolved");
    admin.move(ref, "closed");
    try (Visit visit = Visit.by(Team.technician())) {
      for (String typed :
          new String[] {ref.toLowerCase(Locale.ROOT), ref.substring(4), ref.replace("-", "")}) {
        visit.open("/tickets?vue=miens&q=" + typed);
        assertThat(rows(visit)).hasText(new String[] {"Clos depuis longtemps"});
      }
    }
  }

  @Test
  void a_client_finds_its_own_tickets_and_never_anything_of_another_client() {
    String ref = open("Sirène stridente à Vénissieux");
    Api.as(world.bruno()).openTicket(world.foreign(), "Sirène muette");
    try (Visit alice = Visit.by(world.alice());
        Visit bruno = Visit.by(world.bruno())) {
      for (String searched : new String[] {"siren", "veniss", ref, ref.substring(4), "alpha"}) {
        bruno.open("/tickets?q=" + searched);
        assertThat(bruno.heading("Résultats")).isVisible();
        Locator none = bruno.page().getByText("Aucun ticket ne correspond à cette recherche.");
        assertThat(none.or(rows(bruno)).first()).isVisible();
        assertThat(rows(bruno).filter(having("stridente"))).hasCount(0);
        searchInPalette(bruno, searched);
        assertThat(bruno.dialog().getByRole(AriaRole.OPTION).filter(having("stridente")))
            .hasCount(0);
      }
      for (String searched :
          new String[] {"siren+veniss", ref, ref.substring(4).toLowerCase(Locale.ROOT)}) {
        alice.open("/tickets?q=" + searched);
        assertThat(rows(alice)).hasText(new String[] {"Sirène stridente à Vénissieux"});
      }
    }
  }

  @Test
  void the_palette_opens_a_ticket_by_keyboard_alone() {
    String ref = open("Lecteur d’empreintes lent");
    try (Visit visit = Visit.by(Team.developer())) {
      searchInPalette(visit, ref.substring(4).toLowerCase(Locale.ROOT));
      Locator option = visit.dialog().getByRole(AriaRole.OPTION).first();
      assertThat(option).containsText("Lecteur d’empreintes lent");
      visit.page().keyboard().press("Enter");
      assertThat(visit.heading()).hasText("Lecteur d’empreintes lent");

      // What this screen can do is offered first.
      visit.page().keyboard().press("Control+k");
      assertThat(option).containsText("Prendre ce ticket");
      visit.page().keyboard().press("Enter");
      assertThat(visit.status()).hasText("Pris en charge");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void rows_are_walked_selected_and_taken_by_keys_that_never_act_on_what_is_being_written() {
    String ref = open("Serrure grippée");
    try (Visit visit = Visit.by(Team.technician())) {
      visit.open("/tickets?projet=" + world.project());
      assertThat(rows(visit)).hasCount(1);
      visit.page().keyboard().press("j");
      assertThat(rows(visit)).isFocused();
      visit.page().keyboard().press("x");
      assertThat(visit.field("Sélectionner " + ref)).isChecked();
      visit.page().keyboard().press("a");
      assertThat(visit.status()).hasText("Pris en charge");
      visit.page().keyboard().press("/");
      visit.page().keyboard().type("jxac");
      assertThat(visit.field("Chercher un ticket")).hasValue("jxac");
      visit.page().keyboard().press("Escape");
      visit.open("/tickets?projet=" + world.project());
      assertThat(rows(visit)).hasCount(1);
      visit.page().keyboard().press("j");
      visit.page().keyboard().press("Enter");
      assertThat(visit.heading()).hasText("Serrure grippée");
    }
  }

  @Test
  void a_view_is_kept_under_a_name_and_found_in_every_browser_of_its_owner() {
    open("Détecteur bavard");
    try (Visit desk = Visit.by(Team.developer());
        Visit home = Visit.by(Team.developer());
        Visit other = Visit.by(Team.colleague())) {
      desk.open("/tickets?tri=anciens&projet=" + world.project());
      desk.press("Enregistrer la vue");
      desk.field("Nom de la vue").fill("Le siège");
      desk.pressInDialog("Enregistrer");

      home.link("Le siège").click();
      assertThat(rows(home)).hasText(new String[] {"Détecteur bavard"});
      home.press("Renommer");
      home.field("Nom de la vue").fill("Siège d’abord");
      home.pressInDialog("Enregistrer");
      assertThat(desk.link("Siège d’abord")).isVisible();
      assertThat(desk.link("Le siège")).hasCount(0);

      desk.press("Supprimer");
      desk.pressInDialog("Supprimer");
      assertThat(home.link("Siège d’abord")).hasCount(0);
      assertThat(rows(other).first()).isVisible();
      assertThat(other.link("Siège d’abord")).hasCount(0);
    }
  }

  @Test
  void single_keys_can_be_turned_off() {
    try (Visit visit = Visit.by(Team.technician())) {
      visit.open("/preferences");
      visit.field("Activer les raccourcis à une touche").uncheck();
      visit.open("/projets");
      assertThat(visit.heading()).hasText("Projets");
      visit.page().keyboard().press("?");
      visit.page().keyboard().press("Control+k");
      assertThat(visit.page().getByRole(AriaRole.COMBOBOX).last()).isFocused();
      assertThat(visit.page().getByText("Raccourcis clavier").last()).isVisible();
    }
  }

  private String open(String title) {
    return Api.as(world.alice()).openTicket(world.project(), title);
  }

  private static Locator rows(Visit visit) {
    return visit.page().locator("main [data-row]");
  }

  private static void searchInPalette(Visit visit, String searched) {
    assertThat(visit.button("Rechercher")).isVisible();
    visit.page().keyboard().press("Control+k");
    Locator field = visit.dialog().getByRole(AriaRole.COMBOBOX);
    assertThat(field).isFocused();
    visit.page().keyboard().type(searched);
    // The palette says so once it has looked.
    assertThat(visit.dialog().getByText(Pattern.compile("^(\\d+|Aucun) résultats?$"))).isAttached();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}

package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.people.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Projects, Clients, users and invitations, as the team manages them and Clients see them. */
final class OrganisationJourneyIT {
  private static final List<String> ADMINISTRATION =
      List.of("Utilisateurs", "Clients", "Invitations");

  private final World world = World.create();

  @Test
  void a_project_reaches_its_clients_live_and_is_withdrawn_live() {
    String name = "Dépôt " + world.alpha().name();
    try (Visit technician = Visit.by(Team.technician());
        Visit alice = Visit.by(world.alice());
        Visit bruno = Visit.by(world.bruno())) {
      alice.open("/projets");
      bruno.open("/projets");
      assertThat(alice.heading()).hasText("Mes projets");

      technician.open("/projets/nouveau");
      technician.field("Nom du projet").fill(name);
      technician.field("Adresse").fill("3 quai des Essais, 13002 Marseille");
      technician.page().getByLabel(world.alpha().name()).check();
      technician.page().getByLabel(world.bravo().name()).check();
      technician.press("Créer le projet");
      assertThat(technician.heading()).hasText(name);
      assertThat(alice.page().getByText(name).first()).isVisible();
      assertThat(bruno.page().getByText(name).first()).isVisible();

      String url = technician.page().url();
      Api.as(world.bruno()).openTicket(url.substring(url.lastIndexOf('/') + 1), "Avant le retrait");

      technician.page().navigate(url + "/modifier");
      technician.page().getByLabel(world.bravo().name()).uncheck();
      technician.press("Enregistrer");
      assertThat(technician.heading()).hasText(name);
      assertThat(bruno.heading("Anciens projets")).isVisible();
      alice.open("/tickets/nouveau");
      assertThat(alice.field("Projet").locator("option"))
          .containsText(List.of(name).toArray(String[]::new));
      bruno.open("/tickets/nouveau");
      assertThat(bruno.field("Projet")).isVisible();
      assertThat(bruno.field("Projet")).not().containsText(name);
      assertThat(technician.complaints()).isEmpty();
    }
  }

  @Test
  void a_client_sees_its_own_counts_alone() {
    Api.as(world.alice()).openTicket(world.shared(), "D’Alpha");
    Api.as(world.alice()).openTicket(world.shared(), "D’Alpha aussi");
    Api.as(world.bruno()).openTicket(world.shared(), "De Bravo");
    try (Visit bruno = Visit.by(world.bruno())) {
      bruno.open("/projets/" + world.shared());

      assertThat(bruno.heading()).hasText("Chantier commun");
      assertThat(bruno.link("De Bravo").first()).isVisible();
      assertThat(bruno.page().getByText("D’Alpha")).hasCount(0);
      assertThat(bruno.page().getByText("1 ticket ouvert").first()).isVisible();
    }
  }

  @Test
  void an_admin_invites_and_revokes() {
    String email = Accounts.newAddress("Inès");
    try (Visit admin = Visit.by(Team.admin())) {
      admin.open("/administration/invitations");
      admin.press("Inviter");
      admin.dialog().getByLabel("Adresse e-mail").fill(email);
      admin.dialog().getByLabel("Rôle").selectOption("technician");
      admin.pressInDialog("Envoyer l’invitation");
      assertThat(admin.page().getByText(email).first()).isVisible();
      Mailbox.awaitTo(email, 1);

      admin.press("Révoquer, " + email);
      admin.pressInDialog("Révoquer");
      assertThat(admin.button("Révoquer, " + email)).hasCount(0);
      assertThat(admin.complaints()).isEmpty();
    }
  }

  @Test
  void an_admin_makes_a_client_and_a_member() {
    Person person = Users.pending("Mona Membre " + world.alpha().id().substring(20));
    String client = "Gamma " + world.alpha().id().substring(20);
    try (Visit admin = Visit.by(Team.admin())) {
      admin.open("/administration/clients");
      admin.press("Nouveau client");
      admin.dialog().getByLabel("Nom").fill(client);
      admin.dialog().getByLabel("Type").selectOption(new SelectOption().setLabel("Installateur"));
      admin.pressInDialog("Créer le client");
      assertThat(admin.page().getByText(client).first()).isVisible();

      admin.open("/administration/utilisateurs");
      admin.press("Intégrer à l’équipe, " + person.name());
      admin.dialog().getByLabel("Rôle").selectOption("developer");
      admin.pressInDialog("Intégrer");
      assertThat(admin.button("Modifier, " + person.name())).isVisible();
      assertThat(admin.complaints()).isEmpty();
    }
    assertThat(Api.as(person).get("/api/me").text("role")).isEqualTo("developer");
    Users.disable(person);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void the_administration_is_neither_offered_nor_shown(Role role) {
    try (Visit visit = Visit.by(world.playing(role))) {
      for (String screen : ADMINISTRATION) {
        assertThat(visit.exactLink(screen)).hasCount(0);
      }
      for (String path :
          List.of(
              "/administration",
              "/administration/utilisateurs",
              "/administration/clients",
              "/administration/clients/" + world.alpha().id(),
              "/administration/invitations")) {
        visit.open(path);
        assertThat(visit.heading()).hasText("Accès refusé");
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLIENT", "DEVELOPER"})
  void who_does_not_manage_projects_is_not_offered_to(Role role) {
    try (Visit visit = Visit.by(world.playing(role))) {
      visit.open("/projets/" + world.project());
      assertThat(visit.heading()).hasText("Siège");
      assertThat(visit.exactLink("Modifier")).hasCount(0);
      assertThat(visit.button("Archiver")).hasCount(0);

      visit.open("/projets/nouveau");
      assertThat(visit.heading()).hasText("Accès refusé");
      visit.open("/projets/" + world.project() + "/modifier");
      assertThat(visit.heading()).hasText("Accès refusé");
    }
  }

  @Test
  void an_admin_is_offered_the_administration() {
    try (Visit admin = Visit.by(Team.admin())) {
      for (String screen : ADMINISTRATION) {
        admin.link(screen).first().click();
        assertThat(admin.heading()).hasText(screen);
      }
      assertThat(admin.complaints()).isEmpty();
    }
  }
}

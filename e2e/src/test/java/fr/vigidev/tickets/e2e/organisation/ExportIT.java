package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import org.junit.jupiter.api.Test;

/** What a person is given of what is kept of it. */
final class ExportIT {
  private static final World WORLD = World.create();
  private static final String OWN = "/api/me/export";

  @Test
  void a_client_is_given_its_own_words_and_nothing_of_others() {
    Person camille = Users.of(WORLD.alpha(), "Camille <b>=1+1</b>");
    String ref = Api.as(camille).openTicket(WORLD.project(), "Mon ticket");
    Api.as(camille).message(ref, Json.object("body", "Mon message"));
    Api.as(Team.technician()).assign(ref, Team.technician().uid());
    Api.as(Team.technician()).message(ref, Json.object("body", "La réponse de l’équipe"));
    Api.as(Team.technician()).note(ref, Json.object("body", "Une note secrète"));
    String others = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Celui d’Alice");

    await("its mail in it")
        .untilAsserted(
            () -> assertThat(Api.as(camille).get(OWN).body()).contains("message_posted"));
    Answer own = Api.as(camille).get(OWN);

    assertThat(own.header("Content-Disposition"))
        .matches("attachment; filename=\"mes-donnees-\\d{4}-\\d{2}-\\d{2}\\.json\"");
    assertThat(own.object().getAsJsonObject("account").get("displayName").getAsString())
        .isEqualTo("Camille <b>=1+1</b>");
    assertThat(own.object().getAsJsonObject("signIn").get("email").getAsString())
        .isEqualTo(camille.email());
    assertThat(own.body())
        .contains(ref, "Mon ticket", "Mon message")
        .doesNotContain(
            others, "Alice", "La réponse", "secrète", Team.technician().name(), "<b>", "internal");
    Answer given = Api.as(Team.admin()).get("/api/users/" + camille.uid() + "/export");
    assertThat(given.object().get("entries")).isEqualTo(own.object().get("entries"));
    assertThat(given.object().get("tickets")).isEqualTo(own.object().get("tickets"));
  }

  @Test
  void a_member_is_given_its_notes() {
    Person member = Users.sparedStaff(Role.DEVELOPER, "Dana Développeuse");
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Un ticket");
    Api.as(member).note(ref, Json.object("body", "Ma note"));

    assertThat(Api.as(member).get(OWN).body()).contains(ref, "Ma note").doesNotContain("Alice");
  }

  @Test
  void who_waits_is_given_its_own() {
    for (Person person : new Person[] {Users.pending("Paule"), Users.unactivated("Nora")}) {
      Answer own = Api.as(person).get(OWN);
      assertThat(own.status()).as("%s", own).isEqualTo(200);
      assertThat(own.object().getAsJsonObject("account").get("uid").getAsString())
          .isEqualTo(person.uid());
    }
    assertRefused(Api.anonymous().get(OWN), 401, "unauthenticated");
    assertRefused(Api.as(Users.unverified("Ursule")).get(OWN), 403, "email_not_verified");
  }

  @Test
  void nobody_is_given_anothers() {
    String path = "/api/users/" + WORLD.alice().uid() + "/export";
    assertRefused(Api.as(WORLD.arnaud()).get(path), 403, "forbidden");
    assertRefused(Api.as(WORLD.bruno()).get(path), 403, "forbidden");
    assertRefused(Api.as(WORLD.alice()).get(path), 403, "forbidden");
    assertRefused(Api.as(Team.admin()).get("/api/users/nobody/export"), 404, "not_found");
  }
}

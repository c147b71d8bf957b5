package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Projects: opened, edited, archived. */
final class ProjectsIT {
  private static final Api TECHNICIAN = Api.as(Team.technician());

  private final World world = World.create();

  @Test
  void a_project_is_opened_once_and_shown_to_its_clients_alone() {
    String key = UUID.randomUUID().toString();
    JsonObject annexe = project("Annexe", List.of(world.alpha().id()));

    Answer made = TECHNICIAN.create("/api/projects", annexe, key);

    assertThat(made.status()).as("%s", made).isEqualTo(201);
    assertThat(made.object().keySet())
        .containsExactlyInAnyOrder(
            "id",
            "name",
            "address",
            "clientIds",
            "archived",
            "ticketCount",
            "openTicketCount",
            "createdAt");
    String id = made.text("id");
    assertThat(Portals.project(world.alpha(), id))
        .contains(
            Map.of(
                "name",
                "Annexe",
                "address",
                "2 rue Neuve, Lyon",
                "active",
                true,
                "ticketCount",
                0L,
                "openTicketCount",
                0L));
    assertThat(Portals.project(world.bravo(), id)).isEmpty();
    assertThat(TECHNICIAN.create("/api/projects", annexe, key).body()).isEqualTo(made.body());
  }

  @Test
  void a_project_may_be_prepared_for_nobody() {
    Answer made = TECHNICIAN.create("/api/projects", project("Préparé", List.of()));

    assertThat(made.status()).as("%s", made).isEqualTo(201);
    assertThat(made.object().getAsJsonArray("clientIds")).isEmpty();
  }

  @Test
  void what_is_filled_in_wrongly_is_named() {
    assertInvalid(
        TECHNICIAN.create("/api/projects", Json.object()),
        "name:required",
        "address:required",
        "clientIds:required");
    assertInvalid(
        TECHNICIAN.create(
            "/api/projects",
            Json.object("name", "é".repeat(141), "address", "é".repeat(301), "clientIds", "x")),
        "name:too_long",
        "address:too_long",
        "clientIds:wrong_type");
    assertInvalid(edit(Json.object("clientIds", List.of("no-such"))), "clientIds:unknown_client");
    assertInvalid(edit(Json.object("name", "a\r\nb")), "name:unprintable");
    assertInvalid(edit(Json.object("ticketCount", 7)), "ticketCount:unknown_field");
  }

  @Test
  void a_project_has_at_most_a_hundred_clients() {
    List<String> many = IntStream.range(0, 101).mapToObj(i -> "client-" + i).toList();

    assertInvalid(TECHNICIAN.create("/api/projects", project("Trop", many)), "clientIds:too_many");
  }

  @Test
  void a_client_named_twice_is_one() {
    String id = world.alpha().id();

    Answer made = TECHNICIAN.create("/api/projects", project("Double", List.of(id, id)));

    assertThat(made.status()).as("%s", made).isEqualTo(201);
    assertThat(made.object().getAsJsonArray("clientIds")).hasSize(1);
  }

  @Test
  void a_new_name_shows_in_tickets_and_portals_and_no_version_moves() {
    String ref = Api.as(world.alice()).openTicket(world.shared(), "Un ticket");
    JsonObject before = Api.as(Team.admin()).ticket(ref).object();

    edit(world.shared(), Json.object("name", "Chantier rebaptisé", "address", "Nice"));

    JsonObject after = Api.as(Team.admin()).ticket(ref).object();
    assertThat(after.getAsJsonObject("project").get("name").getAsString())
        .isEqualTo("Chantier rebaptisé");
    after.remove("project");
    before.remove("project");
    assertThat(after).isEqualTo(before);
    assertThat(Api.as(world.alice()).ticket(ref).body()).contains("Chantier rebaptisé");
    assertThat(Portals.project(world.bravo(), world.shared()).orElseThrow())
        .containsEntry("name", "Chantier rebaptisé")
        .containsEntry("address", "Nice");
  }

  @Test
  void an_archived_project_takes_no_ticket_until_it_is_taken_up_again() {
    Api alice = Api.as(world.alice());
    String ref = alice.openTicket(world.project(), "Avant");

    edit(Json.object("archived", true));

    assertRefused(
        alice.create("/api/tickets", Api.ticket(world.project(), "Après")),
        409,
        "project_archived");
    assertThat(alice.ticket(ref).status()).isEqualTo(200);
    assertThat(Portals.project(world.alpha(), world.project()).orElseThrow())
        .containsEntry("active", false)
        .containsEntry("ticketCount", 1L);
    edit(Json.object("archived", false));
    assertThat(alice.openTicket(world.project(), "De nouveau")).startsWith("VGD-");
    assertThat(Portals.project(world.alpha(), world.project()).orElseThrow())
        .containsEntry("active", true)
        .containsEntry("ticketCount", 2L);
  }

  @Test
  void a_project_that_does_not_exist_is_not_found() {
    assertRefused(edit("no-such-project", Json.object("name", "X")), 404, "not_found");
  }

  private Answer edit(JsonObject edit) {
    return edit(world.project(), edit);
  }

  private static Answer edit(String id, JsonObject edit) {
    return TECHNICIAN.patch("/api/projects/" + id, edit);
  }

  private static JsonObject project(String name, List<String> clientIds) {
    return Json.object("name", name, "address", "2 rue Neuve, Lyon", "clientIds", clientIds);
  }
}

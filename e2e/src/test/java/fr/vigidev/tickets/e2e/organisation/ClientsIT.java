package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The companies that Vigidev serves: made, edited, archived. */
final class ClientsIT {
  private static final Api ADMIN = Api.as(Team.admin());

  private final World world = World.create();
  private final String alpha = world.alpha().id();

  @Test
  void a_client_is_made_once_with_a_portal_of_its_own() {
    String key = UUID.randomUUID().toString();
    JsonObject gamma = Json.object("name", "  Gamma Conseil ", "kind", "engineering_office");

    Answer made = ADMIN.create("/api/clients", gamma, key);

    assertThat(made.status()).as("%s", made).isEqualTo(201);
    assertThat(made.object().keySet())
        .containsExactlyInAnyOrder("id", "name", "kind", "archived", "createdAt");
    assertThat(made.text("name")).isEqualTo("Gamma Conseil");
    assertThat(Database.find("portals/" + made.text("id")).orElseThrow())
        .isEqualTo(Map.of("name", "Gamma Conseil", "archived", false));
    Answer again = ADMIN.create("/api/clients", gamma, key);
    assertThat(again.body()).isEqualTo(made.body());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void what_is_filled_in_wrongly_is_named() {
    assertInvalid(ADMIN.create("/api/clients", Json.object()), "name:required", "kind:required");
    assertInvalid(
        ADMIN.create("/api/clients", Json.object("name", "é".repeat(121), "kind", "castle")),
        "name:too_long",
        "kind:not_one_of");
    assertInvalid(
        edit(Json.object("name", " ", "id", "x", "archived", "yes")),
        "name:required",
        "id:unknown_field",
        "archived:wrong_type");
    assertInvalid(edit(Json.object("name", "a\nb")), "name:unprintable");
    assertThat(edit(Json.object("name", "é".repeat(120))).status()).isEqualTo(200);
  }

  @Test
  void a_new_name_shows_in_its_tickets_and_portal_and_nothing_else_moves() {
    String ref = Api.as(world.alice()).openTicket(world.project(), "Un ticket");
    Map<String, Object> before = Database.find("tickets/" + ref).orElseThrow();
    Map<String, Object> shown = portalTicket(ref);

    Answer renamed = edit(Json.object("name", "Alpha Rebaptisée"));

    assertThat(renamed.text("name")).isEqualTo("Alpha Rebaptisée");
    assertThat(Database.find("portals/" + alpha).orElseThrow())
        .containsEntry("name", "Alpha Rebaptisée");
    Map<String, Object> after = Database.find("tickets/" + ref).orElseThrow();
    assertThat(after.get("clientName")).isEqualTo("Alpha Rebaptisée");
    before.put("clientName", "Alpha Rebaptisée");
    assertThat(withoutSearch(after)).isEqualTo(withoutSearch(before));
    assertThat(portalTicket(ref)).isEqualTo(shown);
  }

  @Test
  void an_archived_client_reads_on_and_opens_nothing_new() {
    Api alice = Api.as(world.alice());
    String ref = alice.openTicket(world.project(), "Avant");
    assertThat(edit(Json.object("archived", true)).object().get("archived").getAsBoolean())
        .isTrue();

    assertThat(alice.ticket(ref).status()).isEqualTo(200);
    Answer refused = alice.create("/api/tickets", Api.ticket(world.project(), "Après"));
    assertRefused(refused, 409, "project_archived");
    assertThat(refused.text("detail")).contains("client est archivé");

    edit(Json.object("archived", false));
    assertThat(alice.openTicket(world.project(), "De nouveau")).startsWith("VGD-");
  }

  @Test
  void an_archived_client_is_given_no_project_and_no_user() {
    edit(Json.object("archived", true));

    JsonObject project =
        Json.object("name", "Annexe", "address", "Lyon", "clientIds", List.of(alpha));
    assertInvalid(ADMIN.create("/api/projects", project), "clientIds:unknown_client");
    assertInvalid(
        ADMIN.patch(
            "/api/projects/" + world.foreign(),
            Json.object("clientIds", List.of(alpha, world.bravo().id()))),
        "clientIds:unknown_client");
    assertInvalid(
        ADMIN.create(
            "/api/invitations", Invitations.toClient(Accounts.newAddress("Inès"), world.alpha())),
        "clientId:unknown_client");
  }

  @Test
  void a_project_of_an_archived_client_can_still_be_edited() {
    edit(Json.object("archived", true));

    Answer edited =
        ADMIN.patch(
            "/api/projects/" + world.shared(),
            Json.object("name", "Autre nom", "clientIds", List.of(alpha, world.bravo().id())));

    assertThat(edited.status()).as("%s", edited).isEqualTo(200);
  }

  @Test
  void a_client_that_does_not_exist_is_not_found() {
    assertRefused(
        ADMIN.patch("/api/clients/no-such-client", Json.object("name", "X")), 404, "not_found");
  }

  private Answer edit(JsonObject edit) {
    return ADMIN.patch("/api/clients/" + alpha, edit);
  }

  private Map<String, Object> portalTicket(String ref) {
    return Database.find("portals/%s/tickets/%s".formatted(alpha, ref)).orElseThrow();
  }

  private static Map<String, Object> withoutSearch(Map<String, Object> ticket) {
    ticket.remove("words");
    return ticket;
  }
}

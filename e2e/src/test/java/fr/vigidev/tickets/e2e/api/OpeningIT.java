package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a new ticket is, for its author, its Client and the team. */
final class OpeningIT {
  private static final World WORLD = World.create();
  private static final Api ALICE = Api.as(WORLD.alice());
  private static final Api TECHNICIAN = Api.as(Team.technician());

  @Test
  void a_new_ticket_is_told_to_its_author_as_its_client_sees_it() {
    Answer answer = open(ALICE, Api.ticket(WORLD.project(), "Portail bloqué"));

    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    assertThat(answer.text("ref")).matches("VGD-[0-9A-HJKMNP-TV-Z]{6}");
    assertThat(answer.header("Location")).endsWith("/api/tickets/" + answer.text("ref"));
    assertThat(answer.object().keySet())
        .containsExactlyInAnyOrder(
            "ref",
            "title",
            "description",
            "priority",
            "status",
            "version",
            "project",
            "createdBy",
            "assignee",
            "createdAt",
            "updatedAt",
            "resolvedAt",
            "closedAt",
            "attachments",
            "duplicateOf",
            "allowedTransitions");
    assertThat(answer.object().getAsJsonObject("createdBy").keySet()).containsExactly("name");
    assertThat(ALICE.ticket(answer.text("ref")).body()).isEqualTo(answer.body());
  }

  @Test
  void the_team_sees_the_whole_of_it() {
    String ref = ALICE.openTicket(WORLD.project(), "Portail bloqué");

    JsonObject ticket = TECHNICIAN.ticket(ref).object();

    assertThat(ticket.keySet()).contains("client", "sharedWith");
    assertThat(ticket.getAsJsonObject("client").get("id").getAsString())
        .isEqualTo(WORLD.alpha().id());
    assertThat(ticket.getAsJsonObject("createdBy").get("uid").getAsString())
        .isEqualTo(WORLD.alice().uid());
  }

  @Test
  void a_colleague_of_the_same_client_sees_it_too() {
    String ref = ALICE.openTicket(WORLD.project(), "Portail bloqué");

    assertThat(Api.as(WORLD.arnaud()).ticket(ref).status()).isEqualTo(200);
  }

  @Test
  void an_archived_project_takes_no_ticket() {
    assertRefused(open(ALICE, Api.ticket(WORLD.archived(), "Un ticket")), 409, "project_archived");
  }

  @Test
  void the_team_says_for_which_client_of_a_shared_project() {
    JsonObject ticket = Api.ticket(WORLD.shared(), "Un ticket");
    assertInvalid(open(TECHNICIAN, ticket), "clientId:client_required");

    ticket.addProperty("clientId", WORLD.bravo().id());
    Answer opened = open(TECHNICIAN, ticket);

    assertThat(opened.status()).as("%s", opened).isEqualTo(201);
    assertThat(Api.as(WORLD.bruno()).ticket(opened.text("ref")).status()).isEqualTo(200);
    assertRefused(ALICE.ticket(opened.text("ref")), 404, "not_found");
  }

  @Test
  void the_team_opens_none_for_a_client_without_the_project() {
    JsonObject ticket = Api.ticket(WORLD.project(), "Un ticket");
    ticket.addProperty("clientId", WORLD.bravo().id());

    assertInvalid(open(TECHNICIAN, ticket), "clientId:client_required");
  }

  @Test
  void the_project_counts_its_tickets_for_the_team_and_for_each_client() {
    World world = World.create();
    Api alice = Api.as(world.alice());
    alice.openTicket(world.shared(), "Premier");
    String second = alice.openTicket(world.shared(), "Deuxième");
    Api.as(world.bruno()).openTicket(world.shared(), "Troisième");
    TECHNICIAN.move(second, "accepted");
    TECHNICIAN.move(second, "resolved");
    TECHNICIAN.move(second, "closed");

    assertThat(counters("projects/" + world.shared())).isEqualTo("3 in all, 2 open");
    assertThat(counters("portals/%s/projects/%s".formatted(world.alpha().id(), world.shared())))
        .isEqualTo("2 in all, 1 open");
    assertThat(counters("portals/%s/projects/%s".formatted(world.bravo().id(), world.shared())))
        .isEqualTo("1 in all, 1 open");
  }

  @Test
  void health_is_told_to_anyone() {
    Answer answer = Api.anonymous().get("/api/health");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("status")).isEqualTo("ok");
  }

  private static String counters(String project) {
    Map<String, Object> fields = Database.find(project).orElseThrow();
    return fields.get("ticketCount") + " in all, " + fields.get("openTicketCount") + " open";
  }

  private static Answer open(Api api, JsonObject ticket) {
    return api.openTicket(ticket, UUID.randomUUID().toString());
  }
}

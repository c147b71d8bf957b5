package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.AtOnce;
import fr.vigidev.tickets.e2e.people.Company;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.rules.FirestoreAs;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Giving a project to Clients, and taking it back. */
final class AttributionIT {
  private static final Api TECHNICIAN = Api.as(Team.technician());

  private final World world = World.create();
  private final Api bruno = Api.as(world.bruno());

  @Test
  void a_project_is_open_to_a_client_from_the_moment_it_is_attributed() {
    assertRefused(openAsBruno(world.project()), 404, "not_found");

    attribute(world.project(), world.alpha(), world.bravo());

    assertThat(openAsBruno(world.project()).status()).isEqualTo(201);
  }

  @Test
  void a_withdrawn_client_reads_its_past_tickets_and_opens_no_new_one() {
    String ref = bruno.openTicket(world.shared(), "Avant");
    String alphas = Api.as(world.alice()).openTicket(world.shared(), "D’Alpha");

    attribute(world.shared(), world.alpha());

    assertThat(bruno.ticket(ref).status()).isEqualTo(200);
    assertThat(new FirestoreAs(Optional.of(world.bruno().token())).mayGet(ticketPath(ref)))
        .isTrue();
    assertRefused(bruno.ticket(alphas), 404, "not_found");
    assertRefused(openAsBruno(world.shared()), 404, "not_found");
    assertThat(Portals.project(world.bravo(), world.shared()).orElseThrow())
        .containsEntry("active", false)
        .containsEntry("ticketCount", 1L);
    assertThat(Portals.project(world.alpha(), world.shared()).orElseThrow())
        .containsEntry("active", true);
  }

  @Test
  void the_team_opens_no_ticket_in_the_name_of_a_withdrawn_client() {
    attribute(world.shared(), world.alpha());
    var ticket = Api.ticket(world.shared(), "Au nom de Bravo");
    ticket.addProperty("clientId", world.bravo().id());

    assertThat(TECHNICIAN.create("/api/tickets", ticket).status()).isEqualTo(400);
  }

  @Test
  void a_past_ticket_of_a_withdrawn_client_still_moves_and_is_counted() {
    String ref = bruno.openTicket(world.shared(), "Avant");
    attribute(world.shared(), world.alpha());

    assertThat(TECHNICIAN.move(ref, "accepted").status()).isEqualTo(200);
    assertThat(TECHNICIAN.move(ref, "resolved").status()).isEqualTo(200);
    assertThat(bruno.move(ref, "closed").status()).isEqualTo(200);

    assertThat(Portals.project(world.bravo(), world.shared()).orElseThrow())
        .containsEntry("ticketCount", 1L)
        .containsEntry("openTicketCount", 0L)
        .containsEntry("active", false);
  }

  @Test
  void a_client_that_gets_its_project_back_goes_on_counting() {
    bruno.openTicket(world.shared(), "Avant");
    attribute(world.shared(), world.alpha());

    attribute(world.shared(), world.alpha(), world.bravo());
    bruno.openTicket(world.shared(), "Après");

    assertThat(Portals.project(world.bravo(), world.shared()).orElseThrow())
        .containsEntry("active", true)
        .containsEntry("ticketCount", 2L)
        .containsEntry("openTicketCount", 2L);
  }

  @Test
  void a_withdrawn_client_sees_the_new_name_of_its_former_project() {
    String ref = bruno.openTicket(world.shared(), "Avant");
    attribute(world.shared(), world.alpha());

    TECHNICIAN.patch("/api/projects/" + world.shared(), Json.object("name", "Rebaptisé"));

    assertThat(bruno.ticket(ref).body()).contains("Rebaptisé");
    assertThat(Portals.project(world.bravo(), world.shared()).orElseThrow())
        .containsEntry("name", "Rebaptisé")
        .containsEntry("active", false);
  }

  @Test
  void a_project_can_be_taken_from_everybody() {
    assertThat(attribute(world.shared()).object().getAsJsonArray("clientIds")).isEmpty();

    assertRefused(openAsBruno(world.shared()), 404, "not_found");
  }

  @Test
  void of_many_who_attribute_at_once_every_portal_agrees_with_the_project() {
    List<Company[]> wishes =
        List.of(
            new Company[] {world.alpha()},
            new Company[] {world.bravo()},
            new Company[] {world.alpha(), world.bravo()},
            new Company[] {});

    List<Answer> answers =
        AtOnce.all(8, i -> attribute(world.shared(), wishes.get(i % wishes.size())));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    Object clientIds = Database.find("projects/" + world.shared()).orElseThrow().get("clientIds");
    Set<Object> attributed = new HashSet<>((List<?>) clientIds);
    for (Company company : List.of(world.alpha(), world.bravo())) {
      Map<String, Object> portal = Portals.project(company, world.shared()).orElseThrow();
      assertThat(portal.get("active")).isEqualTo(attributed.contains(company.id()));
    }
  }

  private static Answer attribute(String projectId, Company... companies) {
    List<String> clientIds = Arrays.stream(companies).map(Company::id).toList();
    return TECHNICIAN.patch("/api/projects/" + projectId, Json.object("clientIds", clientIds));
  }

  private Answer openAsBruno(String projectId) {
    return bruno.create("/api/tickets", Api.ticket(projectId, "Un ticket"));
  }

  private String ticketPath(String ref) {
    return "portals/%s/tickets/%s".formatted(world.bravo().id(), ref);
  }
}

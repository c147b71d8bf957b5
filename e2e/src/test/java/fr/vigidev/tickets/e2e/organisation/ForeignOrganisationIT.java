package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.rules.FirestoreAs;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Nothing of another Client, and nothing of the team, shows by the paths of the organisation. */
final class ForeignOrganisationIT {
  private static final World WORLD = World.create();
  private static final Api BRUNO = Api.as(WORLD.bruno());
  private static final FirestoreAs BRUNOS = new FirestoreAs(Optional.of(WORLD.bruno().token()));

  @Test
  void a_refusal_is_the_same_for_what_exists_and_what_does_not() {
    String invitation =
        Invitations.make(Invitations.toClient(Accounts.newAddress("Inès"), WORLD.alpha()));
    assertSame(id -> BRUNO.patch("/api/users/" + id, Json.object()), WORLD.alice().uid());
    assertSame(id -> BRUNO.patch("/api/clients/" + id, Json.object()), WORLD.alpha().id());
    assertSame(id -> BRUNO.patch("/api/projects/" + id, Json.object()), WORLD.project());
    assertSame(id -> BRUNO.delete("/api/invitations/" + id), invitation);
    assertSame(id -> BRUNO.post("/api/invitations/" + id + "/resend", Json.object()), invitation);
  }

  @Test
  void the_portal_of_another_client_and_the_truth_stay_shut() {
    for (String path :
        List.of(
            "users/" + WORLD.alice().uid(),
            "users/" + WORLD.bruno().uid() + "x",
            "clients/" + WORLD.alpha().id(),
            "clients/" + WORLD.bravo().id(),
            "projects/" + WORLD.shared(),
            "portals/" + WORLD.alpha().id(),
            "portals/%s/projects/%s".formatted(WORLD.alpha().id(), WORLD.shared()))) {
      assertThat(BRUNOS.mayGet(path)).as(path).isFalse();
    }
    for (String collection :
        List.of(
            "users",
            "clients",
            "projects",
            "invitations",
            "allowances",
            "portals",
            "portals/%s/projects".formatted(WORLD.alpha().id()))) {
      assertThat(BRUNOS.mayList(collection)).as(collection).isFalse();
    }
  }

  @Test
  void the_portal_of_a_project_counts_and_names_its_own_client_alone() {
    Api.as(WORLD.alice()).openTicket(WORLD.shared(), "D’Alpha");

    var portal = Portals.project(WORLD.bravo(), WORLD.shared()).orElseThrow();

    assertThat(portal).containsEntry("ticketCount", 0L).containsEntry("openTicketCount", 0L);
    assertThat(portal.keySet())
        .containsExactlyInAnyOrder("name", "address", "active", "ticketCount", "openTicketCount");
    assertThat(portal.toString()).doesNotContain(WORLD.alpha().id(), WORLD.alpha().name());
  }

  @Test
  void who_leaves_a_client_leaves_its_tickets_behind() {
    World world = World.create();
    String ref = Api.as(world.arnaud()).openTicket(world.project(), "Un ticket d’Arnaud");

    Api.as(Team.admin())
        .patch("/api/users/" + world.arnaud().uid(), Json.object("clientId", world.bravo().id()));

    assertRefused(Api.as(world.arnaud()).ticket(ref), 404, "not_found");
    assertThat(
            new FirestoreAs(Optional.of(world.arnaud().token()))
                .mayList("portals/" + world.alpha().id() + "/tickets"))
        .isFalse();
    assertThat(Api.as(world.alice()).ticket(ref).status()).isEqualTo(200);
  }

  private static void assertSame(Function<String, Answer> call, String existing) {
    Answer absent = call.apply("nobody-made-this");
    assertRefused(absent, 403, "forbidden");
    assertThat(call.apply(existing).body()).isEqualTo(absent.body());
  }
}

package fr.vigidev.tickets.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The erasure of a person that breaks off half-way, in a function that dies then. */
final class InterruptedErasureIT {
  private static final World WORLD = World.create();

  @Test
  void what_was_left_is_done_when_the_event_comes_again() {
    Person member =
        Users.sparedStaff(Role.TECHNICIAN, "Théo " + UUID.randomUUID().toString().substring(0, 8));
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Qui s’en occupe");
    Api.as(member).assign(ref, member.uid());
    Object priority = ticket(ref).get("priority");
    // What nobody can read can't be given back, and the erasure as a whole fails.
    Database.change("tickets/" + ref, "priority", "unheard-of");

    assertThat(
            Api.as(Team.admin())
                .create("/api/users/" + member.uid() + "/erasure", Json.object())
                .status())
        .isEqualTo(200);

    await("the other places")
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(ticket(ref).toString()).contains("Compte supprimé", member.uid()));
    assertThat(ticket(ref).get("assignee")).isNotNull();
    Control.killFunctions();
    Database.change("tickets/" + ref, "priority", priority);
    await("nobody in charge")
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(ticket(ref)).containsEntry("assignee", null));
    assertThat(ticket(ref).toString()).doesNotContain(member.name());
  }

  private static Map<String, Object> ticket(String ref) {
    return Database.find("tickets/" + ref).orElseThrow();
  }
}

package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to another Client does not exist: by its id, and by every route. */
final class ForeignTicketIT {
  private static final World WORLD = World.create();
  private static final Api BRUNO = Api.as(WORLD.bruno());
  private static final String ALICES =
      Api.as(WORLD.alice()).openTicket(WORLD.project(), "Caméra en panne");
  private static final String ON_SHARED_PROJECT =
      Api.as(WORLD.alice()).openTicket(WORLD.shared(), "Badge refusé");
  private static final String ABSENT = "VGD-000000";

  @Test
  void a_foreign_ticket_by_id_is_as_absent_as_one_that_nobody_opened() {
    assertSameAsAbsent(BRUNO::ticket);
  }

  @Test
  void a_foreign_ticket_is_not_moved() {
    assertSameAsAbsent(ref -> BRUNO.move(ref, Json.object("to", "closed", "version", 1)));
    assertSameAsAbsent(ref -> BRUNO.move(ref, Json.object("to", "accepted", "version", 99)));
    assertThat(Api.as(WORLD.alice()).ticket(ALICES).text("status")).isEqualTo("new");
  }

  @Test
  void a_foreign_ticket_is_not_assigned() {
    assertSameAsAbsent(ref -> BRUNO.assign(ref, WORLD.bruno().uid()));
    assertSameAsAbsent(ref -> BRUNO.assign(ref, Team.technician().uid()));
    assertSameAsAbsent(ref -> BRUNO.assign(ref, null));
  }

  @Test
  void a_body_that_is_wrong_tells_nothing_of_a_foreign_ticket() {
    JsonObject wrong = Json.object("to", "nowhere");
    assertThat(BRUNO.move(ALICES, wrong).body()).isEqualTo(BRUNO.move(ABSENT, wrong).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vgd-000000", "VGD-00000", "VGD-0000000", "..", "%2e%2e", "VGD-%00AAAAA"})
  void what_is_no_reference_is_not_found(String ref) {
    Answer answer = BRUNO.ticket(ref);
    assertThat(answer.status()).as("%s", answer).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void a_foreign_project_is_as_absent_as_one_that_nobody_made() {
    Answer foreign = openOn(WORLD.foreign());
    Answer absent = openOn(UUID.randomUUID().toString());

    assertRefused(foreign, 404, "not_found");
    assertThat(foreign.body()).isEqualTo(absent.body());
  }

  private static Answer openOn(String project) {
    return Api.as(WORLD.alice())
        .openTicket(Api.ticket(project, "Un ticket"), UUID.randomUUID().toString());
  }

  private static void assertSameAsAbsent(Function<String, Answer> call) {
    Answer absent = call.apply(ABSENT);
    assertRefused(absent, 404, "not_found");
    assertThat(call.apply(ALICES).body()).isEqualTo(absent.body());
    assertThat(call.apply(ON_SHARED_PROJECT).body()).isEqualTo(absent.body());
  }
}

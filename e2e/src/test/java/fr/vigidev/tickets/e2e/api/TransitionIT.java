package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a transition is asked for, beside who may make which: that is WorkflowIT. */
final class TransitionIT {
  private static final World WORLD = World.create();
  private static final Api ALICE = Api.as(WORLD.alice());
  private static final Api TECHNICIAN = Api.as(Team.technician());

  private final String ref = ALICE.openTicket(WORLD.project(), "Un ticket");

  @Test
  void who_saw_an_older_state_is_told_the_current_one() {
    TECHNICIAN.move(ref, "accepted");

    Answer answer = TECHNICIAN.move(ref, Json.object("to", "accepted", "version", 1));

    assertRefused(answer, 409, "version_conflict");
    assertThat(answer.object().get("ticket")).isEqualTo(TECHNICIAN.ticket(ref).json());
  }

  @Test
  void a_client_who_saw_an_older_state_is_told_no_more_than_its_projection() {
    TECHNICIAN.assign(ref, Team.technician().uid());

    Answer answer = ALICE.move(ref, Json.object("to", "closed", "version", 1));

    assertRefused(answer, 409, "version_conflict");
    assertThat(answer.object().get("ticket")).isEqualTo(ALICE.ticket(ref).json());
    assertThat(answer.body()).doesNotContain(Team.technician().uid(), "sharedWith");
  }

  @Test
  void an_impossible_move_is_told_with_the_current_state() {
    Answer answer = TECHNICIAN.move(ref, "closed");

    assertRefused(answer, 409, "invalid_transition");
    assertThat(answer.object().get("ticket")).isEqualTo(TECHNICIAN.ticket(ref).json());
  }

  @Test
  void of_two_moves_of_one_state_at_once_one_is_made() {
    TECHNICIAN.move(ref, "accepted");
    int version = TECHNICIAN.version(ref);
    List<String> targets = List.of("in_progress", "resolved");

    List<Answer> answers =
        AtOnce.all(
            2, i -> TECHNICIAN.move(ref, Json.object("to", targets.get(i), "version", version)));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    assertThat(TECHNICIAN.version(ref)).isEqualTo(version + 1);
  }

  @Test
  void a_move_says_where_to_and_from_which_state() {
    assertInvalid(TECHNICIAN.move(ref, Json.object()), "to:required", "version:required");
    assertInvalid(
        TECHNICIAN.move(ref, Json.object("to", "done", "version", "1", "at", 0)),
        "to:not_one_of",
        "version:wrong_type",
        "at:unknown_field");
    assertInvalid(
        TECHNICIAN.move(ref, Json.object("to", "accepted", "version", 1.5)), "version:wrong_type");
    assertInvalid(
        TECHNICIAN.move(
            ref, Json.object("to", "accepted", "version", 1, "message", "a".repeat(10_001))),
        "message:too_long");
  }

  @Test
  void what_is_said_with_a_move_stands_before_it_in_both_timelines() {
    TECHNICIAN.move(ref, Json.object("to", "accepted", "version", 1, "message", "On arrive."));

    assertThat(types("tickets/" + ref)).containsExactly("created", "message", "status_changed");
    assertThat(types("portals/%s/tickets/%s".formatted(WORLD.alpha().id(), ref)))
        .containsExactly("created", "message", "status_changed");
  }

  private static List<Object> types(String ticket) {
    return Database.await(Database.owner().collection(ticket + "/timeline").orderBy("at").get())
        .getDocuments()
        .stream()
        .sorted((a, b) -> a.getId().compareTo(b.getId()))
        .map((QueryDocumentSnapshot entry) -> entry.get("type"))
        .toList();
  }
}

package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of statuses, tried over the API under every role. */
final class WorkflowIT {
  /** How a ticket gets to each status from the one before, by the hand of a technician. */
  private static final Map<String, List<String>> PATHS =
      Map.of(
          "new", List.of(),
          "accepted", List.of("accepted"),
          "in_progress", List.of("accepted", "in_progress"),
          "waiting_for_client", List.of("accepted", "waiting_for_client"),
          "resolved", List.of("accepted", "resolved"),
          "closed", List.of("accepted", "resolved", "closed"));

  private static final World WORLD = World.create();

  /** Tickets in each status, for the moves that are refused and so leave them as they are. */
  private final Map<String, String> standing = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> moves() {
    assertThat(PATHS.keySet()).containsExactlyInAnyOrderElementsOf(Policy.statuses());
    return Policy.statuses().stream()
        .flatMap(from -> Policy.statuses().stream().flatMap(to -> moves(from, to)));
  }

  private Stream<DynamicTest> moves(String from, String to) {
    Optional<Policy.Transition> move =
        Policy.transitions().stream()
            .filter(each -> each.from().equals(from) && each.to().equals(to))
            .findFirst();
    return Arrays.stream(Role.values())
        .map(
            role ->
                move.isEmpty()
                    ? refused(role, from, to, "invalid_transition")
                    : move.get().roles().contains(role.code())
                        ? allowed(role, move.get())
                        : refused(role, from, to, "forbidden"));
  }

  private DynamicTest refused(Role role, String from, String to, String code) {
    return dynamicTest(
        "%s → %s by %s: %s".formatted(from, to, role.code(), code),
        () -> {
          String ref = standing.computeIfAbsent(from, WorkflowIT::ticketIn);
          Api api = Api.as(WORLD.playing(role));

          Answer answer = api.move(ref, to);

          assertRefused(answer, code.equals("forbidden") ? 403 : 409, code);
          assertThat(api.ticket(ref).text("status")).isEqualTo(from);
        });
  }

  private static DynamicTest allowed(Role role, Policy.Transition move) {
    return dynamicTest(
        "%s → %s by %s: done".formatted(move.from(), move.to(), role.code()),
        () -> {
          String ref = ticketIn(move.from());
          Api api = Api.as(WORLD.playing(role));
          int version = api.version(ref);
          if (move.messageRequiredFor().contains(role.code())) {
            assertInvalid(api.move(ref, move.to()), "message:message_required");
          }

          Answer answer =
              api.move(
                  ref,
                  Json.object("to", move.to(), "version", version, "message", "Voici pourquoi."));

          assertThat(answer.status()).as("%s", answer).isEqualTo(200);
          assertThat(answer.text("status")).isEqualTo(move.to());
          assertThat(answer.object().get("version").getAsInt()).isEqualTo(version + 1);
        });
  }

  private static String ticketIn(String status) {
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Un ticket " + status);
    Api technician = Api.as(Team.technician());
    PATHS
        .get(status)
        .forEach(step -> assertThat(technician.move(ref, step).status()).isEqualTo(200));
    return ref;
  }
}

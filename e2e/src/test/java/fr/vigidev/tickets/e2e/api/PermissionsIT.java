package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every permission that has a route, tried over the API under every role. */
final class PermissionsIT {
  private static final World WORLD = World.create();

  /** One way to use a permission. */
  private record Action(String permission, String name, Function<Person, Answer> call) {}

  private static final List<Action> ACTIONS = actions();

  private static List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(
        new Action(
            "view_every_ticket",
            "GET /api/tickets/{ref}",
            person -> Api.as(person).ticket(ticketOf(WORLD.bruno()))));
    actions.add(new Action("open_ticket", "POST /api/tickets", PermissionsIT::open));
    actions.add(new Action("assign_to_self", "PUT …/assignee", person -> assign(person, person)));
    actions.add(
        new Action(
            "assign_to_others", "PUT …/assignee", person -> assign(person, Team.colleague())));
    actions.add(
        new Action(
            "change_status",
            "POST …/transitions",
            person -> Api.as(person).move(ticketOf(WORLD.alice()), "accepted")));
    actions.add(
        new Action(
            "view_dashboard",
            "GET /api/dashboard",
            person -> Api.as(person).get("/api/dashboard?from=2026-03-01&to=2026-03-31")));
    actions.add(
        new Action(
            "post_message",
            "POST …/messages",
            person ->
                Api.as(person).message(ticketOf(WORLD.alice()), Json.object("body", "Bonjour."))));
    actions.add(
        new Action(
            "write_notes",
            "POST …/notes",
            person ->
                Api.as(person).note(ticketOf(WORLD.alice()), Json.object("body", "Entre nous."))));
    for (OrganisationRoute route : OrganisationRoute.values()) {
      actions.add(
          new Action(route.permission(), route.name(), person -> route.call(Api.as(person))));
    }
    for (DeskRoute route : DeskRoute.values()) {
      actions.add(
          new Action(
              route.permission(), route.name(), person -> route.call(Api.as(person), WORLD)));
    }
    return actions;
  }

  /** Permissions that WorkflowIT tries. */
  private static final Set<String> ELSEWHERE = Set.of("confirm_resolution", "reopen_ticket");

  @TestFactory
  Stream<DynamicTest> every_role_at_every_route() {
    return ACTIONS.stream()
        .flatMap(action -> Arrays.stream(Role.values()).map(role -> attempt(action, role)));
  }

  private static DynamicTest attempt(Action action, Role role) {
    boolean allowed = Policy.permissions().get(action.permission()).contains(role.code());
    return dynamicTest(
        "%s (%s) by %s: %s"
            .formatted(
                action.permission(), action.name(), role.code(), allowed ? "done" : "refused"),
        () -> {
          Answer answer = action.call().apply(WORLD.playing(role));
          if (allowed) {
            assertThat(answer.status()).as("%s", answer).isIn(200, 201);
          } else if (action.name().equals("GET /api/tickets/{ref}")) {
            assertRefused(answer, 404, "not_found");
          } else {
            assertRefused(answer, 403, "forbidden");
          }
        });
  }

  @Test
  void every_permission_is_tried_or_known_to_be_tried_elsewhere() {
    Set<String> tried = ACTIONS.stream().map(Action::permission).collect(Collectors.toSet());

    assertThat(tried).doesNotContainAnyElementsOf(ELSEWHERE);
    tried.addAll(ELSEWHERE);
    assertThat(Policy.permissions().keySet()).isEqualTo(tried);
  }

  @TestFactory
  Stream<DynamicTest> one_is_told_what_one_may_do() {
    return Arrays.stream(Role.values())
        .map(
            role ->
                dynamicTest(
                    role.code(),
                    () ->
                        assertThat(told(role))
                            .containsExactlyInAnyOrderElementsOf(expected(role))));
  }

  private static List<String> told(Role role) {
    var permissions =
        Api.as(WORLD.playing(role)).get("/api/me").object().getAsJsonArray("permissions");
    return StreamSupport.stream(permissions.spliterator(), false)
        .map(element -> element.getAsString())
        .toList();
  }

  private static List<String> expected(Role role) {
    return Policy.permissions().entrySet().stream()
        .filter(entry -> entry.getValue().contains(role.code()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Answer open(Person person) {
    return Api.as(person)
        .openTicket(Api.ticket(WORLD.project(), "Un ticket"), UUID.randomUUID().toString());
  }

  private static Answer assign(Person actor, Person assignee) {
    return Api.as(actor).assign(ticketOf(WORLD.alice()), assignee.uid());
  }

  private static String ticketOf(Person person) {
    String project = person.equals(WORLD.bruno()) ? WORLD.foreign() : WORLD.project();
    return Api.as(person).openTicket(project, "Un ticket");
  }
}

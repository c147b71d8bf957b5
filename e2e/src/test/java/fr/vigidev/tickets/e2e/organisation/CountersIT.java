package fr.vigidev.tickets.e2e.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.AtOnce;
import fr.vigidev.tickets.e2e.people.Company;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The numbers of tickets: right whoever writes at once, and for each Client its own alone. */
final class CountersIT {
  private static final int MANY = 50;
  private static final Api TECHNICIAN = Api.as(Team.technician());

  private final World world = World.create();

  @Test
  void fifty_tickets_at_once_on_a_project_of_two_clients_are_all_counted() {
    List<Answer> answers = AtOnce.all(MANY, i -> open(i % 2 == 0 ? world.alice() : world.bruno()));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers).extracting(answer -> answer.text("ref")).doesNotHaveDuplicates();
    assertCounters(MANY / 2, MANY / 2);
  }

  @Test
  void tickets_that_are_opened_while_the_attribution_changes_are_all_counted() {
    List<String> alpha = List.of(world.alpha().id());
    List<String> both = List.of(world.alpha().id(), world.bravo().id());

    List<Answer> answers =
        AtOnce.all(
            MANY,
            i ->
                i % 5 == 0
                    ? attribute(i % 10 == 0 ? alpha : both)
                    : open(i % 2 == 0 ? world.alice() : world.bruno()));

    assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 404);
    assertCounters(stored(world.alpha()), stored(world.bravo()));
    assertThat(stored(world.alpha()) + stored(world.bravo()))
        .isEqualTo(answers.stream().filter(answer -> answer.status() == 201).count());
  }

  @Test
  void a_ticket_is_open_until_it_is_resolved_and_again_when_it_is_reopened() {
    String ref = Api.as(world.alice()).openTicket(world.shared(), "Un ticket");
    Api.as(world.bruno()).openTicket(world.shared(), "Un autre");
    TECHNICIAN.move(ref, "accepted");
    assertOpen(2, 1, 1);

    TECHNICIAN.move(ref, "resolved");
    assertOpen(1, 0, 1);
    TECHNICIAN.move(ref, "closed");
    assertOpen(1, 0, 1);

    Api.as(Team.admin()).move(ref, "in_progress");
    assertOpen(2, 1, 1);
  }

  /** A busy moment is answered with 503, and the same request may be sent again. */
  private Answer open(Person person) {
    JsonObject ticket = Api.ticket(world.shared(), "Un ticket");
    String key = UUID.randomUUID().toString();
    return persistently(() -> Api.as(person).openTicket(ticket, key));
  }

  private Answer attribute(List<String> clientIds) {
    return persistently(
        () ->
            TECHNICIAN.patch(
                "/api/projects/" + world.shared(), Json.object("clientIds", clientIds)));
  }

  private static Answer persistently(Supplier<Answer> call) {
    AtomicReference<Answer> answer = new AtomicReference<>();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              answer.set(call.get());
              return answer.get().status() != 503;
            });
    return answer.get();
  }

  private long stored(Company company) {
    return Database.where("tickets", "clientId", company.id()).size();
  }

  private void assertCounters(long alphas, long bravos) {
    assertThat(Database.find("projects/" + world.shared()).orElseThrow())
        .containsEntry("ticketCount", alphas + bravos)
        .containsEntry("openTicketCount", alphas + bravos);
    assertThat(Portals.project(world.alpha(), world.shared()).orElseThrow())
        .containsEntry("ticketCount", alphas)
        .containsEntry("openTicketCount", alphas);
    assertThat(Portals.project(world.bravo(), world.shared()).orElseThrow())
        .containsEntry("ticketCount", bravos)
        .containsEntry("openTicketCount", bravos);
  }

  private void assertOpen(long all, long alphas, long bravos) {
    assertThat(Database.find("projects/" + world.shared()).orElseThrow())
        .containsEntry("openTicketCount", all);
    assertThat(Portals.project(world.alpha(), world.shared()).orElseThrow())
        .containsEntry("openTicketCount", alphas);
    assertThat(Portals.project(world.bravo(), world.shared()).orElseThrow())
        .containsEntry("openTicketCount", bravos);
  }
}

package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same request twice is one ticket, and the same answer. */
final class IdempotencyIT {
  private final World world = World.create();
  private final Api alice = Api.as(world.alice());
  private final JsonObject ticket = Api.ticket(world.project(), "Portail bloqué");
  private final String key = UUID.randomUUID().toString();

  @Test
  void the_same_request_twice_is_one_ticket_and_one_answer() {
    Answer first = alice.openTicket(ticket, key);
    Answer second = alice.openTicket(ticket, key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isEmpty();
    assertSameAnswer(second, first);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(tickets()).isEqualTo(1);
  }

  @Test
  void the_same_request_many_times_at_once_is_one_ticket() {
    List<Answer> answers = AtOnce.all(6, i -> alice.openTicket(ticket, key));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    answers.forEach(answer -> assertSameAnswer(answer, answers.getFirst()));
    assertThat(answers)
        .filteredOn(answer -> answer.header("Idempotency-Replayed").isEmpty())
        .hasSize(1);
    assertThat(tickets()).isEqualTo(1);
  }

  @Test
  void the_answer_stays_the_first_one_when_the_ticket_moved_on() {
    Answer first = alice.openTicket(ticket, key);
    Api.as(Team.technician()).move(first.text("ref"), "accepted");

    assertSameAnswer(alice.openTicket(ticket, key), first);
  }

  @Test
  void a_replayed_key_with_another_body_is_refused() {
    alice.openTicket(ticket, key);
    JsonObject other = Api.ticket(world.project(), "Tout autre chose");

    assertRefused(alice.openTicket(other, key), 409, "idempotency_mismatch");
    assertThat(tickets()).isEqualTo(1);
  }

  @Test
  void a_crossed_key_of_another_person_is_another_request() {
    Answer alices = alice.openTicket(ticket, key);
    Answer arnauds = Api.as(world.arnaud()).openTicket(ticket, key);
    JsonObject foreign = Api.ticket(world.shared(), "Portail bloqué");
    Answer brunos = Api.as(world.bruno()).openTicket(foreign, key);

    assertThat(List.of(alices.status(), arnauds.status(), brunos.status())).containsOnly(201);
    assertThat(List.of(alices.text("ref"), arnauds.text("ref"), brunos.text("ref")))
        .doesNotHaveDuplicates();
    assertThat(arnauds.header("Idempotency-Replayed")).isEmpty();
  }

  @Test
  void who_changed_its_client_is_not_told_again_what_it_could_see_then() {
    Person mover = Users.of(world.alpha(), "Marc Mover");
    JsonObject shared = Api.ticket(world.shared(), "Portail bloqué");
    Answer first = Api.as(mover).openTicket(shared, key);
    Database.change("users/" + mover.uid(), "clientId", world.bravo().id());

    Answer again = Api.as(mover).openTicket(shared, key);

    assertThat(again.body()).doesNotContain(first.text("ref"));
  }

  @Test
  void the_order_of_fields_makes_no_other_request() {
    Answer first = alice.openTicket(ticket, key);
    JsonObject turned = new JsonObject();
    ticket.keySet().stream().sorted().forEach(name -> turned.add(name, ticket.get(name)));

    assertSameAnswer(alice.openTicket(turned, key), first);
  }

  @Test
  void a_refused_request_does_not_use_up_its_key() {
    assertInvalid(alice.openTicket(Api.ticket(world.project(), "ab"), key), "title:too_short");

    assertThat(alice.openTicket(ticket, key).status()).isEqualTo(201);
  }

  @Test
  void a_ticket_needs_a_key() {
    assertInvalid(alice.post("/api/tickets", ticket), "Idempotency-Key:required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "clé", "a/b", "../x", "{}", "a,b"})
  void a_key_of_other_characters_is_refused(String malformed) {
    Answer answer =
        alice.send(
            "POST",
            "/api/tickets",
            Map.of("Content-Type", "application/json", "Idempotency-Key", malformed),
            ticket.toString());
    assertInvalid(answer, "Idempotency-Key:malformed");
  }

  @Test
  void a_key_has_one_to_sixty_four_characters() {
    assertThat(alice.openTicket(ticket, "k").status()).isEqualTo(201);
    assertThat(alice.openTicket(ticket, "k".repeat(64)).status()).isEqualTo(201);
    assertInvalid(alice.openTicket(ticket, "k".repeat(65)), "Idempotency-Key:malformed");
  }

  private int tickets() {
    return Database.where("tickets", "clientId", world.alpha().id()).size();
  }

  private static void assertSameAnswer(Answer answer, Answer expected) {
    assertThat(answer.status()).isEqualTo(expected.status());
    assertThat(answer.body()).isEqualTo(expected.body());
    assertThat(answer.header("Location"))
        .isNotEmpty()
        .isEqualTo(expected.header("Location"))
        .endsWith("/api/tickets/" + expected.text("ref"));
    assertThat(answer.header("Content-Type")).isEqualTo(expected.header("Content-Type"));
  }
}

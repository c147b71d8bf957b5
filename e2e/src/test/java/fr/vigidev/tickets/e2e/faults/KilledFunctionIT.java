package fr.vigidev.tickets.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A function that dies between its commit and the publication of what it committed. */
final class KilledFunctionIT {
  private final World world = World.create();
  private final Api alice = Api.as(world.alice());
  private final JsonObject ticket = Api.ticket(world.project(), "Entre deux");
  private final String key = UUID.randomUUID().toString();

  @Test
  void what_was_committed_is_told_once_by_the_next_sweep_and_a_repeat_opens_no_second_ticket() {
    String ref = openTicketAndDieBeforePublication();
    Instant later = Instant.now().plus(Duration.ofSeconds(60));

    Control.runJob("outbox-sweep", later);
    Control.runJob("outbox-sweep", later);

    Mailbox.awaitOneEach(ref, Team.addresses());
    assertThat(waiting(ref)).isEmpty();
    Answer repeated = alice.openTicket(ticket, key);
    assertThat(repeated.status()).as("%s", repeated).isEqualTo(201);
    assertThat(repeated.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(repeated.text("ref")).isEqualTo(ref);
    assertThat(tickets()).hasSize(1);
    Mailbox.awaitOneEach(ref, Team.addresses());
  }

  @Test
  void while_pub_sub_does_not_answer_a_ticket_is_opened_all_the_same_and_told_later() {
    Control.freezePubSub();
    String ref;
    try {
      Answer answer = alice.openTicket(ticket, key);
      assertThat(answer.status()).as("%s", answer).isEqualTo(201);
      ref = answer.text("ref");
      assertThat(waiting(ref)).hasSize(1);
    } finally {
      Control.thawPubSub();
    }

    Control.runJob("outbox-sweep", Instant.now().plus(Duration.ofSeconds(60)));

    Mailbox.awaitOneEach(ref, Team.addresses());
    assertThat(waiting(ref)).isEmpty();
  }

  private String openTicketAndDieBeforePublication() {
    // A host that has not published yet has no connection to Pub/Sub: of one that it has, the
    // frozen
    // emulator would still read the event once it is thawed.
    Control.killFunctions();
    ProcessHandle functions = Control.functions().orElseThrow();
    Control.freezePubSub();
    try {
      CompletableFuture<String> request = CompletableFuture.supplyAsync(this::outcome);
      await("the commit").atMost(Duration.ofSeconds(30)).until(() -> !tickets().isEmpty());
      assertThat(request).as("the request waits for the publication").isNotDone();
      functions.destroyForcibly();
      await("the end of the request").atMost(Duration.ofSeconds(60)).until(request::isDone);
      assertThat(request.join()).isEqualTo("not done");
    } finally {
      Control.thawPubSub();
    }
    Control.awaitFunctionsAfter(functions);
    String ref = tickets().getFirst().getId();
    assertThat(waiting(ref)).hasSize(1);
    return ref;
  }

  /** What the caller learns: nothing, or that a repeat is safe. */
  private String outcome() {
    try {
      Answer answer = alice.openTicket(ticket, key);
      return answer.status() == 503 && !answer.header("Retry-After").isEmpty()
          ? "not done"
          : answer.toString();
    } catch (Http.Unreachable e) {
      return "not done";
    }
  }

  private List<QueryDocumentSnapshot> tickets() {
    return Database.where("tickets", "clientId", world.alpha().id());
  }

  private static List<QueryDocumentSnapshot> waiting(String ref) {
    return Database.await(Database.owner().collection("outbox").get()).getDocuments().stream()
        .filter(message -> message.getData().toString().contains(ref))
        .toList();
  }
}

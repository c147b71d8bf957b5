package fr.vigidev.tickets.e2e.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.platform.Topic;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the way from an event to its mails withstands. */
final class DeliveryFaultsIT {
  private static final World WORLD = World.create();
  private static final Api ALICE = Api.as(WORLD.alice());

  @Test
  void what_happens_while_deliveries_are_stopped_is_told_once_they_run_again() {
    Control.pauseDeliveries();
    String ref;
    try {
      ref = ALICE.openTicket(WORLD.project(), "Pendant l’arrêt");
      assertThat(Mailbox.about(ref)).isEmpty();
    } finally {
      Control.resumeDeliveries();
    }

    Mailbox.awaitOneEach(ref, Team.addresses());
  }

  @Test
  void an_event_that_is_delivered_again_and_again_is_told_once() {
    Topic events = Topic.overhear("ticket-events");
    String ref = ALICE.openTicket(WORLD.project(), "Livré deux fois");
    List<String> heard = new ArrayList<>();
    await().until(() -> heard.addAll(events.heard()) && heard.stream().anyMatch(about(ref)));
    String event = heard.stream().filter(about(ref)).findFirst().orElseThrow();

    events.publish(event, 5);
    Mailbox.awaitOneEach(ref, Team.addresses());
    events.publish(event, 5);
    String marker = ALICE.openTicket(WORLD.project(), "Arrivé après");

    Mailbox.awaitOneEach(marker, Team.addresses());
    Mailbox.awaitOneEach(ref, Team.addresses());
  }

  @Test
  void a_message_that_is_no_event_is_set_aside_and_holds_up_nothing() {
    Topic events = Topic.overhear("ticket-events");
    String poison = "poison " + WORLD.alpha().id();
    events.publish(Base64.getEncoder().encodeToString(poison.getBytes(UTF_8)), 1);
    String ref = ALICE.openTicket(WORLD.project(), "Après le poison");

    Mailbox.awaitOneEach(ref, Team.addresses());
    await()
        .untilAsserted(
            () -> assertThat(Database.where("deliveries", "content", poison)).hasSize(1));
  }

  private static Predicate<String> about(String ref) {
    return data -> new String(Base64.getDecoder().decode(data), UTF_8).contains(ref);
  }
}

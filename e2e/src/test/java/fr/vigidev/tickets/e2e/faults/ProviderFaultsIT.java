package fr.vigidev.tickets.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.platform.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider of mails that is not at its best. */
final class ProviderFaultsIT {
  private final World world = World.create();
  private final String alice = world.alice().email();
  private final String arnaud = world.arnaud().email();
  private final String ref = Api.as(world.alice()).openTicket(world.project(), "Détecteur");

  @AfterEach
  void well() {
    Provider.recovers();
  }

  @ParameterizedTest
  @ValueSource(strings = {"500", "429", "silence"})
  void one_who_can_not_be_mailed_now_is_mailed_later_and_the_others_at_once(String answer) {
    Provider.answers(alice, answer);
    Api.as(Team.technician()).move(ref, "accepted");
    awaitOne(arnaud);
    awaitOpenMail();

    sweepIn(Duration.ofMinutes(2));
    assertThat(Mailbox.about(ref, alice)).isEmpty();
    Provider.recovers();
    sweepIn(Duration.ofMinutes(10));

    awaitOne(alice);
    sweepIn(Duration.ofMinutes(90));
    assertThat(Mailbox.about(ref))
        .filteredOn(mail -> List.of(alice, arnaud).contains(mail.to()))
        .hasSize(2);
  }

  @Test
  void a_mail_whose_answer_was_lost_is_not_repeated_once_the_provider_tells_of_it() {
    Provider.answers(alice, "lost");
    Api.as(Team.technician()).move(ref, "accepted");
    awaitOpenMail();
    Provider.recovers();

    sweepIn(Duration.ofMinutes(90));

    awaitOne(alice);
  }

  @Test
  void an_outage_of_ten_minutes_loses_nothing_and_repeats_nothing() {
    awaitTeam();
    Provider.answers("*", "500");
    Api.as(Team.technician()).move(ref, "accepted");
    awaitOpenMail();
    for (int minute = 1; minute <= 10; minute++) {
      sweepIn(Duration.ofMinutes(minute));
    }
    assertThat(Mailbox.about(ref, alice)).isEmpty();

    Provider.recovers();
    sweepIn(Duration.ofMinutes(45));

    awaitOne(alice);
    awaitOne(arnaud);
  }

  @Test
  void an_address_that_the_provider_refuses_is_noted_and_holds_up_nobody() {
    Provider.answers(alice, "400");
    Api.as(Team.technician()).move(ref, "accepted");
    awaitOne(arnaud);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        Api.as(Team.technician()).get("/api/tickets/" + ref + "/deliveries").body())
                    .contains("\"state\":\"failed\"", "SendGrid answered 400"));
    Provider.recovers();
    sweepIn(Duration.ofMinutes(90));
    assertThat(Mailbox.about(ref, alice)).isEmpty();
  }

  private void awaitTeam() {
    Mailbox.awaitOneEach(ref, Team.addresses());
  }

  /** Until an attempt has failed: the mail names its reason. */
  private void awaitOpenMail() {
    await("a failed attempt")
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                Database.where("mailings", "uid", world.alice().uid()).stream()
                    .anyMatch(mail -> mail.get("reason") != null));
  }

  private void awaitOne(String recipient) {
    await("one mail to " + recipient)
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(Mailbox.about(ref, recipient)).hasSize(1));
  }

  private static void sweepIn(Duration time) {
    Control.runJob("outbox-sweep", Instant.now().plus(time));
  }
}

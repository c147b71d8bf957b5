package fr.vigidev.tickets.e2e.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.Timestamp;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Urgent tickets that nobody takes, under the clock of the job that watches them. */
final class UrgentAlertsIT {
  private static final World WORLD = World.create();
  private static final Api ALICE = Api.as(WORLD.alice());
  private static final Api TECHNICIAN = Api.as(Team.technician());
  private static final String HEADING = "Ticket urgent sans responsable";

  private final String ref = urgent("Intrusion non détectée");
  private final Instant openedAt = Instant.parse(TECHNICIAN.ticket(ref).text("createdAt"));

  @Test
  void a_ticket_that_nobody_takes_is_told_after_a_quarter_of_an_hour_and_after_an_hour_more() {
    watchAt(14);
    assertThat(alert()).isEmpty();

    watchAt(16);
    watchAt(16);
    Map<String, Object> alert = alert().orElseThrow();
    assertThat(alert)
        .containsEntry("ref", ref)
        .containsEntry("title", "Intrusion non détectée")
        .containsEntry("projectName", "Siège")
        .containsEntry("clientName", WORLD.alpha().name())
        .containsEntry("since", timestamp(openedAt))
        .containsEntry("raisedAt", timestamp(minute(16)))
        .containsEntry("lastToldAt", timestamp(minute(16)))
        .containsEntry("times", 1L);
    assertThat(awaitAlerts(Team.technician(), 1).getFirst().text())
        .contains("Il attend depuis 16\u00a0min.", WORLD.alpha().name());

    watchAt(76);
    watchAt(76);
    assertThat(alert().orElseThrow()).containsEntry("times", 2L);
    awaitAlerts(Team.technician(), 2);
    awaitAlerts(Team.colleague(), 2);
    awaitAlerts(Team.admin(), 2);
    assertThat(alerts(Team.developer())).isEmpty();
    assertThat(Mailbox.about(ref, WORLD.alice().email())).isEmpty();
  }

  @Test
  void who_takes_the_ticket_clears_its_alert_for_good() {
    watchAt(16);
    assertThat(alert()).isPresent();

    assertThat(TECHNICIAN.assign(ref, Team.technician().uid()).status()).isEqualTo(200);

    assertThat(alert()).isEmpty();
    watchAt(76);
    assertThat(alert()).isEmpty();
  }

  @Test
  void who_finds_the_ticket_less_urgent_clears_its_alert() {
    watchAt(16);
    assertThat(alert()).isPresent();

    JsonObject lower = Json.object("priority", "high", "version", ALICE.version(ref));
    assertThat(TECHNICIAN.patch("/api/tickets/" + ref, lower).status()).isEqualTo(200);

    assertThat(alert()).isEmpty();
  }

  @Test
  void who_moves_the_ticket_clears_its_alert() {
    watchAt(16);
    assertThat(alert()).isPresent();

    assertThat(TECHNICIAN.move(ref, "accepted").status()).isEqualTo(200);

    assertThat(alert()).isEmpty();
  }

  @Test
  void an_alert_of_a_ticket_that_does_not_need_one_is_cleared_by_the_next_run() {
    watchAt(16);
    Database.change("tickets/" + ref, "priority", "normal");

    watchAt(17);

    assertThat(alert()).isEmpty();
  }

  private static String urgent(String title) {
    JsonObject ticket = Api.ticket(WORLD.project(), title);
    ticket.addProperty("priority", "urgent");
    return ALICE.openTicket(ticket, UUID.randomUUID().toString()).text("ref");
  }

  private void watchAt(int minutes) {
    Control.runJob("urgent-watch", minute(minutes));
  }

  private Instant minute(int minutes) {
    return openedAt.plus(Duration.ofMinutes(minutes));
  }

  private Optional<Map<String, Object>> alert() {
    return Database.find("alerts/" + ref);
  }

  private List<Mail> alerts(Person member) {
    return Mailbox.about(ref, member.email()).stream()
        .filter(mail -> mail.text().contains(HEADING))
        .toList();
  }

  /** That many and no more: the mail that told of the new ticket comes first. */
  private List<Mail> awaitAlerts(Person member, int count) {
    Mailbox.awaitAbout(ref, member.email(), count + 1);
    assertThat(alerts(member)).hasSize(count);
    return alerts(member);
  }

  private static Timestamp timestamp(Instant instant) {
    return Timestamp.ofTimeSecondsAndNanos(instant.getEpochSecond(), instant.getNano());
  }
}

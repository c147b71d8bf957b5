package fr.vigidev.tickets.e2e.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.FieldPath;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.people.model.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The nightly job over the running platform, and what the dashboard makes of it. */
final class NightIT {
  private static final String JOB = "nightly-analytics";
  private static final Api ADMIN = Api.as(Team.admin());

  private final World world = World.create();

  @Test
  void the_figures_are_those_of_the_tickets_before_and_after_nights_late_or_repeated() {
    Person member = Users.staff(Role.TECHNICIAN, "Mona Mesure");
    Api technician = Api.as(member);
    String resolved = taken(technician, member.uid());
    String reopened = taken(technician, member.uid());
    taken(technician, member.uid());
    technician.move(resolved, "resolved");
    technician.move(reopened, "resolved");
    assertMember(member.uid(), 3, 2);

    Control.runJob(JOB, Instant.now());
    assertMember(member.uid(), 3, 2);

    technician.move(reopened, "in_progress");
    assertMember(member.uid(), 3, 1);
    Instant daysLate = Instant.now().plus(Duration.ofDays(3));
    Control.runJob(JOB, daysLate);
    assertMember(member.uid(), 3, 1);
    List<Map<String, Object>> documents = days();
    assertThat(documents).extracting(day -> day.get("date")).contains(today().toString());
    Control.runJob(JOB, daysLate);
    assertThat(days()).isEqualTo(documents);
    // Who stays is mailed of every ticket of every other test.
    Users.disable(member);
  }

  @Test
  void a_night_repairs_what_was_spoilt_and_closes_what_was_settled() {
    String settled = resolvedTwoWeeksAgo();
    String ref = Api.as(world.alice()).openTicket(world.project(), "Portail bloqué");
    Api.as(Team.technician()).note(ref, Json.object("body", "Secret"));
    String note = entry("tickets/" + ref, "note");
    String project = "projects/" + world.project();
    String portal = "portals/" + world.alpha().id() + "/tickets/" + ref;
    String portalProject = "portals/" + world.alpha().id() + "/" + project;
    Map<String, Object> seen = Database.find(portal).orElseThrow();
    Database.change(project, "openTicketCount", 99);
    Database.change(portalProject, "ticketCount", -2);
    Database.change(portal, "status", "closed");
    Database.put(portal + "/timeline/" + note, Map.of("type", "note", "body", "Secret"));
    Database.remove(portal + "/timeline/" + entry("tickets/" + ref, "created"));

    Instant night = Instant.now();
    Control.runJob(JOB, night);

    assertClosed(settled);
    assertThat(Database.find(project).orElseThrow()).containsEntry("openTicketCount", 1L);
    assertThat(Database.find(portalProject).orElseThrow()).containsEntry("ticketCount", 2L);
    assertThat(Database.find(portal)).contains(seen);
    assertThat(Database.find(portal + "/timeline/" + note)).isEmpty();
    assertThat(Database.find(portal + "/timeline/" + entry("tickets/" + ref, "created")))
        .isPresent();
    assertThat(reported(night, "counters"))
        .contains(
            Map.of("path", project, "field", "openTicketCount", "found", "99", "expected", "1"),
            Map.of("path", portalProject, "field", "ticketCount", "found", "-2", "expected", "2"));
    assertThat(reported(night, "projections"))
        .contains(Map.of("path", portal, "field", "status", "found", "closed", "expected", "new"))
        .extracting(repair -> repair.get("path"))
        .contains(portal + "/timeline/" + note);
  }

  @Test
  void what_was_spoilt_of_a_ticket_that_slept_is_repaired_by_day_when_its_turn_comes() {
    String ref = Api.as(world.alice()).openTicket(world.project(), "Sonnette muette");
    Instant night = Instant.now();
    Control.runJob(JOB, night);
    String portal = "portals/" + world.alpha().id() + "/tickets/" + ref;
    Database.change(portal, "status", "closed");
    // As if the night had left this one over.
    String state = "analyticsState/projections";
    Database.change(state, "last", before(ref));
    Database.change(state, "night", night.toString());
    Database.change(state, "due", 1);

    Control.runJob("urgent-watch", Instant.now());

    assertThat(Database.find(portal).orElseThrow()).containsEntry("status", "new");
    Map<String, Object> run = Database.find("analyticsRuns/" + night).orElseThrow();
    assertThat(maps(List.of(run.get("later"))).getFirst())
        .containsEntry("name", "share")
        .containsEntry("repaired", 1L)
        .containsEntry(
            "repairs",
            List.of(
                Map.of("path", portal, "field", "status", "found", "closed", "expected", "new")));
  }

  @Test
  void a_period_that_is_none_is_refused() {
    for (String query :
        List.of(
            "",
            "?from=2026-03-01",
            "?from=2026-03-02&to=2026-03-01",
            "?from=2025-03-01&to=2026-03-02",
            "?from=2026-3-1&to=2026-03-02",
            "?from=2026-03-01&to=2026-03-02&q=x",
            "?from=2026-03-01&from=2026-03-02&to=2026-03-03",
            "?from=%2B999999999-01-01&to=2026-03-03")) {
      assertThat(ADMIN.get("/api/dashboard" + query).status()).as(query).isEqualTo(400);
    }
    assertThat(Api.anonymous().get("/api/dashboard?from=2026-03-01&to=2026-03-02").status())
        .isEqualTo(401);
  }

  private String resolvedTwoWeeksAgo() {
    String ref = taken(Api.as(Team.technician()), Team.technician().uid());
    Api.as(Team.technician()).move(ref, "resolved");
    Instant then = Instant.now().minus(Duration.ofDays(14)).minusSeconds(60);
    Database.change(
        "tickets/" + ref,
        "updatedAt",
        Timestamp.ofTimeSecondsAndNanos(then.getEpochSecond(), then.getNano()));
    return ref;
  }

  private void assertClosed(String ref) {
    assertThat(ADMIN.ticket(ref).text("status")).isEqualTo("closed");
    assertThat(Api.as(world.alice()).ticket(ref).text("status")).isEqualTo("closed");
    await("the mail of the closing")
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(Mailbox.about(ref, world.alice().email()))
                    .anyMatch(mail -> mail.text().contains("Clôturé")));
  }

  private String taken(Api technician, String uid) {
    String ref = Api.as(world.alice()).openTicket(world.project(), "Caméra muette");
    assertThat(technician.assign(ref, uid).status()).isEqualTo(200);
    return ref;
  }

  private static void assertMember(String uid, int assigned, int resolved) {
    JsonObject dashboard =
        ADMIN.get("/api/dashboard?from=%s&to=%s".formatted(today().minusDays(6), today())).object();
    JsonObject line =
        StreamSupport.stream(dashboard.getAsJsonArray("byMember").spliterator(), false)
            .map(each -> each.getAsJsonObject())
            .filter(each -> each.get("uid").getAsString().equals(uid))
            .findFirst()
            .orElseThrow();
    assertThat(line.get("name").getAsString()).isEqualTo("Mona Mesure");
    assertThat(line.get("assigned").getAsInt()).isEqualTo(assigned);
    assertThat(line.get("resolved").getAsInt()).isEqualTo(resolved);
    assertThat(dashboard.getAsJsonArray("byDay")).hasSize(7);
    assertThat(listed(uid, "created")).isEqualTo(assigned);
    assertThat(listed(uid, "resolved")).isEqualTo(resolved);
  }

  /** How many tickets the list shows for the filter of a figure. */
  private static int listed(String uid, String what) {
    return ADMIN
        .get(
            "/api/tickets?%1$sFrom=%2$s&%1$sTo=%3$s&assignee=%4$s"
                .formatted(what, today().minusDays(6), today(), uid))
        .object()
        .getAsJsonArray("items")
        .size();
  }

  private static List<Map<String, Object>> days() {
    return Database.await(Database.owner().collection("analytics").get()).getDocuments().stream()
        .map(document -> document.getData())
        .toList();
  }

  private static String entry(String ticket, String type) {
    return Database.where(ticket + "/timeline", "type", type).getFirst().getId();
  }

  private static List<Map<String, Object>> reported(Instant night, String part) {
    Map<String, Object> run = Database.find("analyticsRuns/" + night).orElseThrow();
    assertThat(run).containsEntry("state", "done");
    return maps(run.get("parts")).stream()
        .filter(each -> part.equals(each.get("name")))
        .flatMap(each -> maps(each.get("repairs")).stream())
        .toList();
  }

  /** The ticket before that one, in the order of their references; nothing before the first. */
  private static String before(String ref) {
    return Database.await(
            Database.owner().collection("tickets").whereLessThan(FieldPath.documentId(), ref).get())
        .getDocuments()
        .stream()
        .map(document -> document.getId())
        .reduce((first, second) -> second)
        .orElse(null);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Object value) {
    return (List<Map<String, Object>>) value;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Paris"));
  }
}

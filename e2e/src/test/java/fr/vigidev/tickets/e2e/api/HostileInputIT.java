package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker writes is stored as text, refused, or ignored; it is never obeyed. */
final class HostileInputIT {
  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";
  private static final World WORLD = World.create();
  private static final Api ALICE = Api.as(WORLD.alice());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ref",
        "status",
        "version",
        "createdBy",
        "assignee",
        "clientName",
        "sharedWith",
        "createdAt",
        "projectName",
        "waitingSeconds",
        "allowedTransitions"
      })
  void mass_assignment_is_refused(String field) {
    JsonObject ticket = Api.ticket(WORLD.project(), "Un ticket");
    ticket.addProperty(field, "closed");

    assertInvalid(open(ticket), field + ":unknown_field");
  }

  @Test
  void a_client_opens_no_ticket_in_the_name_of_another_client() {
    JsonObject ticket = Api.ticket(WORLD.shared(), "Un ticket");
    ticket.addProperty("clientId", WORLD.bravo().id());

    assertInvalid(open(ticket), "clientId:client_not_yours");
  }

  @Test
  void a_stored_script_comes_back_as_the_text_that_it_is() {
    JsonObject ticket = Api.ticket(WORLD.project(), SCRIPT);
    ticket.addProperty("description", SCRIPT);

    Answer opened = open(ticket);
    Answer read = ALICE.ticket(opened.text("ref"));

    assertThat(read.text("title")).isEqualTo(SCRIPT);
    assertThat(read.text("description")).isEqualTo(SCRIPT);
    assertThat(read.header("Content-Type")).startsWith("application/json");
    assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void a_refusal_does_not_repeat_what_was_sent() {
    assertThat(open(Json.object(SCRIPT, 1)).header("Content-Type"))
        .startsWith("application/problem+json");
    assertThat(open(Json.object("priority", SCRIPT)).body()).doesNotContain("<script>", "<img");
    assertThat(ALICE.get("/api/%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("script>");
  }

  @Test
  void a_refusal_is_never_a_page() {
    Answer answer =
        ALICE.send("POST", "/api/tickets", Map.of("Accept", "text/html"), "<html></html>");

    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void mail_header_injection_ends_at_the_title() {
    Answer opened =
        open(Api.ticket(WORLD.project(), "Panne\r\nBcc: intrus@exemple.test\r\n\r\n<b>x</b>"));

    assertThat(opened.status()).as("%s", opened).isEqualTo(201);
    assertThat(opened.text("title")).doesNotContain("\r", "\n");
  }

  @Test
  void a_path_that_climbs_reaches_nothing() {
    for (String climbing :
        List.of(
            "..%2F..%2Fusers%2F" + WORLD.alice().uid(), "VGD-000000%2Ftimeline%2Fx", "%2e%2e")) {
      Answer answer = ALICE.ticket(climbing);
      assertThat(answer.status()).as("%s", answer).isIn(400, 404);
      assertThat(answer.body()).doesNotContain(WORLD.alice().email());
    }
  }

  @Test
  void a_method_override_is_not_obeyed() {
    String ref = ALICE.openTicket(WORLD.project(), "Un ticket");

    Answer answer =
        ALICE.send("GET", "/api/tickets/" + ref, Map.of("X-HTTP-Method-Override", "DELETE"), "");

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void an_answer_about_a_person_is_kept_by_no_cache() {
    assertThat(ALICE.get("/api/me").header("Cache-Control")).contains("no-store");
    assertThat(ALICE.ticket("VGD-000000").header("Cache-Control")).contains("no-store");
  }

  private static Answer open(JsonObject ticket) {
    return ALICE.openTicket(ticket, UUID.randomUUID().toString());
  }
}

package fr.vigidev.tickets.e2e.list;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /api/tickets.csv}: what the list shows, for spreadsheets. */
final class TicketTableIT {
  private static final World WORLD = World.create();
  private static final Api ALICE = Api.as(WORLD.alice());
  private static final Api TECHNICIAN = Api.as(Team.technician());
  private static final String FORMULA = "=HYPERLINK(\"https://exemple.test\";\"Voir\")";

  private static final String OLDEST = ALICE.openTicket(WORLD.project(), FORMULA);
  private static final String TAKEN = taken();
  private static final String URGENT = urgent();
  private static final String MINE = "clientId=" + WORLD.alpha().id();

  private static String taken() {
    String ref = ALICE.openTicket(WORLD.shared(), "Badge ; refusé");
    TECHNICIAN.assign(ref, Team.technician().uid());
    TECHNICIAN.note(ref, Json.object("body", "Entre nous, note secrète."));
    return ref;
  }

  private static String urgent() {
    JsonObject ticket = Api.ticket(WORLD.project(), "+33 4 00 00 00 00 ne répond plus");
    ticket.addProperty("priority", "urgent");
    return ALICE.openTicket(ticket, UUID.randomUUID().toString()).text("ref");
  }

  @Test
  void every_ticket_of_the_list_is_a_row_and_formula_in_csv_is_text() {
    Answer answer = table(MINE);

    assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv; charset=utf-8");
    assertThat(answer.header("Content-Disposition"))
        .matches("attachment; filename=\"tickets-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    List<String> lines = lines(answer);
    assertThat(lines.getFirst())
        .startsWith("\uFEFFRéférence;Titre;Client;Projet;Priorité;Statut;Responsable;Créé par;");
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1))
        .startsWith(
            OLDEST
                + ";\"'=HYPERLINK(\"\"https://exemple.test\"\";\"\"Voir\"\")\";"
                + WORLD.alpha().name()
                + ";Siège;Moyenne;Nouveau;;Alice Alpha;");
    assertThat(lines.get(2))
        .startsWith(TAKEN + ";\"Badge ; refusé\";")
        .contains(";Pris en charge;" + Team.technician().name() + ";");
    assertThat(lines.get(3)).startsWith(URGENT + ";'+33 4 00 00 00 00 ne répond plus;");
  }

  @Test
  void a_note_or_a_description_by_export_is_never_there() {
    assertThat(table(MINE).body()).doesNotContain("note secrète", "ne répond plus depuis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&status=accepted",
        "&priority=urgent",
        "&assignee=none&status=new",
        "&q=refuse",
        "&createdFrom=2026-01-01",
        "&createdTo=2026-01-01",
        "&resolvedFrom=2026-01-01",
        "&sharedWith=me",
      })
  void the_filters_are_those_of_the_list(String filters) {
    assertThat(refs(table(MINE + filters)))
        .containsExactlyInAnyOrderElementsOf(
            TicketList.of(Team.technician()).allRefs(MINE + filters));
  }

  @Test
  void a_foreign_ticket_by_export_is_never_there() {
    for (Api user : List.of(ALICE, Api.as(WORLD.bruno()))) {
      assertRefused(user.get("/api/tickets.csv"), 403, "forbidden");
      assertRefused(user.get("/api/tickets.csv?" + MINE), 403, "forbidden");
    }
    assertRefused(Api.anonymous().get("/api/tickets.csv"), 401, "unauthenticated");
    var pending = Users.pending("Paul Pending");
    assertRefused(Api.as(pending).get("/api/tickets.csv"), 403, "account_pending");
    var unverified = Users.unverified("Ursule Unverified");
    assertRefused(Api.as(unverified).get("/api/tickets.csv"), 403, "email_not_verified");
  }

  @Test
  void what_can_not_be_asked_is_told() {
    assertInvalid(TECHNICIAN.get("/api/tickets.csv?limit=10"), "limit:unknown_field");
    assertInvalid(TECHNICIAN.get("/api/tickets.csv?status=open"), "status:not_one_of");
  }

  private static Answer table(String query) {
    Answer answer = TECHNICIAN.get("/api/tickets.csv?" + query);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    return answer;
  }

  private static List<String> lines(Answer table) {
    assertThat(table.body()).endsWith("\r\n");
    return Arrays.asList(table.body().split("\r\n"));
  }

  private static List<String> refs(Answer table) {
    return lines(table).stream().skip(1).map(line -> line.substring(0, 10)).toList();
  }
}

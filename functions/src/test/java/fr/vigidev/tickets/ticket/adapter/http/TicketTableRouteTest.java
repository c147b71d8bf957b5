package fr.vigidev.tickets.ticket.adapter.http;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.adapter.http.TestCallers;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.http.FakeRequest;
import fr.vigidev.tickets.platform.http.FakeResponse;
import fr.vigidev.tickets.platform.http.Router;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.TicketPage;
import fr.vigidev.tickets.ticket.application.TicketPeriod;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.application.TicketRow;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTableRouteTest {
  private static final String LAST_SECOND_OF_THE_DAY = "2026-03-01T22:59:59Z";

  private final InMemoryPeople people = new InMemoryPeople();
  private final List<TicketQuery> asked = new ArrayList<>();
  private final List<TicketRow> rows = new ArrayList<>();

  private final Router router =
      new Router(
          List.of(
              new TicketTableRoute(
                      TestCallers.of(people),
                      query -> {
                        asked.add(query);
                        return new TicketPage<>(rows, Optional.empty());
                      },
                      Texts.french(),
                      Clock.fixed(Instant.parse(LAST_SECOND_OF_THE_DAY), ZoneOffset.UTC))
                  .route()),
          Texts.french());

  @BeforeEach
  void people() {
    people.put(
        person("thomas").asStaff(Role.TECHNICIAN),
        person("alice").asUserOf("alpha"),
        person("unverified").asStaff(Role.ADMIN),
        PeopleFixtures.disabled(person("gone").asStaff(Role.ADMIN)),
        person("pending"));
  }

  @ParameterizedTest
  @CsvSource({
    "alice, 403, forbidden",
    "pending, 403, account_pending",
    "stranger, 403, account_pending",
    "gone, 403, account_disabled",
    "unverified, 403, email_not_verified",
  })
  void aForeignTicketByExportIsNeverThere(String uid, int status, String code) throws IOException {
    FakeResponse response = call(request(uid).asking("status", "open"));
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.code()).isEqualTo(code);
    assertThat(asked).isEmpty();
  }

  @Test
  void nobodyExportsWithoutSigningIn() throws IOException {
    FakeResponse response = call(FakeRequest.of("GET", "/api/tickets.csv"));
    assertThat(response.status()).isEqualTo(401);
    assertThat(asked).isEmpty();
  }

  @Test
  void theStaffIsGivenAFileInFrenchWithFormulasAsText() throws IOException {
    rows.add(
        new TicketRow(
            new TicketRef("VGD-7K3Q9F"),
            "=HYPERLINK(\"https://exemple.test\")",
            "Alpha; Sécurité",
            "Entrepôt",
            Priority.URGENT,
            Status.RESOLVED,
            Optional.of("@thomas"),
            "Alice",
            NINE,
            NINE.plusSeconds(1),
            Optional.of(Instant.parse("2026-07-01T09:00:00Z")),
            Optional.empty()));
    FakeResponse response = call(request("thomas"));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.getContentType()).contains("text/csv; charset=utf-8");
    assertThat(response.getHeaders().get("Content-Disposition"))
        .containsExactly("attachment; filename=\"tickets-2026-03-01.csv\"");
    assertThat(response.getHeaders().get("Cache-Control")).containsExactly("no-store");
    assertThat(response.text())
        .isEqualTo(
            "\uFEFFRéférence;Titre;Client;Projet;Priorité;Statut;Responsable;Créé par;"
                + "Créé le (heure de Paris);Dernière activité (heure de Paris);"
                + "Résolu le (heure de Paris);Clôturé le (heure de Paris)\r\n"
                + "VGD-7K3Q9F;\"'=HYPERLINK(\"\"https://exemple.test\"\")\";\"Alpha; Sécurité\";"
                + "Entrepôt;Urgente;Résolu;'@thomas;Alice;2026-03-02 10:00:00;"
                + "2026-03-02 10:00:01;2026-07-01 11:00:00;\r\n");
  }

  @Test
  void whatIsAskedForIsWhatTheListWouldShow() throws IOException {
    call(
        request("thomas")
            .asking("status", "new")
            .asking("priority", "urgent")
            .asking("assignee", "none")
            .asking("createdFrom", "2026-03-01")
            .asking("createdTo", "2026-03-31"));
    TicketQuery query = asked.getFirst();
    assertThat(query.statuses()).containsExactly(Status.NEW);
    assertThat(query.priorities()).containsExactly(Priority.URGENT);
    assertThat(query.assignees()).isEqualTo(new TicketQuery.Assignees(Set.of(), true));
    assertThat(query.period())
        .contains(
            new TicketPeriod(
                TicketPeriod.Reached.CREATED,
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.of(LocalDate.of(2026, 3, 31))));
    assertThat(query.order()).isEqualTo(TicketQuery.Order.OLDEST);
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 10",
    "cursor, x",
    "status, open",
    "createdFrom, hier",
    "createdFrom, 2026-02-30",
    "createdTo, 10000-01-01",
    "resolvedFrom, 1969-12-31",
    "resolvedTo, 9999-12-31",
    "page, 2",
  })
  void whatCanNotBeAskedIsTold(String name, String value) throws IOException {
    FakeResponse response = call(request("thomas").asking(name, value));
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).contains("\"field\":\"" + name + "\"");
    assertThat(asked).isEmpty();
  }

  @Test
  void aListHasOnePeriodThatEndsAfterItBegins() throws IOException {
    FakeResponse two =
        call(
            request("thomas")
                .asking("createdFrom", "2026-03-01")
                .asking("resolvedTo", "2026-03-31"));
    assertThat(two.text()).contains("\"field\":\"resolvedTo\",\"code\":\"unknown_field\"");
    FakeResponse backwards =
        call(
            request("thomas")
                .asking("resolvedFrom", "2026-03-02")
                .asking("resolvedTo", "2026-03-01"));
    assertThat(backwards.text()).contains("\"field\":\"resolvedTo\",\"code\":\"not_one_of\"");
    assertThat(asked).isEmpty();
  }

  @Test
  void aSearchWithoutAWordFindsNothing() throws IOException {
    FakeResponse response = call(request("thomas").asking("q", "!?"));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text().lines()).hasSize(1);
    assertThat(asked).isEmpty();
  }

  private static FakeRequest request(String uid) {
    return FakeRequest.of("GET", "/api/tickets.csv").with("Authorization", "Bearer " + uid);
  }

  private FakeResponse call(FakeRequest request) throws IOException {
    FakeResponse response = new FakeResponse();
    router.service(request, response);
    return response;
  }

  private static User person(String uid) {
    return User.pending(uid, uid + "@exemple.test", uid, NINE);
  }
}

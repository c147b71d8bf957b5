package fr.vigidev.tickets.e2e.list;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of tickets: filters, pages, and whom it is for. */
final class TicketListIT {
  private static final World WORLD = World.create();
  private static final Api ALICE = Api.as(WORLD.alice());
  private static final Api TECHNICIAN = Api.as(Team.technician());
  private static final TicketList TEAM = TicketList.of(Team.technician());
  private static final TicketList ALPHA = TicketList.of(WORLD.alice());

  private static final String OLDEST = ALICE.openTicket(WORLD.project(), "Caméra du hall");
  private static final String ON_SHARED = ALICE.openTicket(WORLD.shared(), "Badge refusé");
  private static final String TAKEN = taken();
  private static final String URGENT = urgent();
  private static final String BRAVOS =
      Api.as(WORLD.bruno()).openTicket(WORLD.shared(), "Portail bloqué");

  /** Nothing but the tickets of this test. */
  private static final String MINE =
      "clientId=" + WORLD.alpha().id() + "&clientId=" + WORLD.bravo().id();

  private static String taken() {
    String ref = ALICE.openTicket(WORLD.project(), "Sirène en défaut");
    TECHNICIAN.assign(ref, Team.technician().uid());
    return ref;
  }

  private static String urgent() {
    JsonObject ticket = Api.ticket(WORLD.project(), "Intrusion non détectée");
    ticket.addProperty("priority", "urgent");
    return ALICE.openTicket(ticket, UUID.randomUUID().toString()).text("ref");
  }

  @Test
  void the_newest_activity_comes_first() {
    assertThat(TEAM.refs(MINE)).containsExactly(BRAVOS, URGENT, TAKEN, ON_SHARED, OLDEST);
    assertThat(ALPHA.refs("")).containsExactly(URGENT, TAKEN, ON_SHARED, OLDEST);
  }

  @Test
  void the_team_narrows_the_list_by_every_field() {
    assertThat(TEAM.refs(MINE + "&status=accepted")).containsExactly(TAKEN);
    assertThat(TEAM.refs(MINE + "&priority=urgent")).containsExactly(URGENT);
    assertThat(TEAM.refs("projectId=" + WORLD.shared())).containsExactly(BRAVOS, ON_SHARED);
    assertThat(TEAM.refs("clientId=" + WORLD.bravo().id())).containsExactly(BRAVOS);
    assertThat(TEAM.refs(MINE + "&assignee=" + Team.technician().uid())).containsExactly(TAKEN);
    assertThat(TEAM.refs(MINE + "&assignee=none"))
        .containsExactly(BRAVOS, URGENT, ON_SHARED, OLDEST);
  }

  @Test
  void fields_add_up_and_values_of_one_field_are_alternatives() {
    assertThat(TEAM.refs(MINE + "&status=accepted&priority=urgent")).isEmpty();
    assertThat(TEAM.refs(MINE + "&status=accepted&status=new&priority=urgent"))
        .containsExactly(URGENT);
    assertThat(TEAM.refs(MINE + "&priority=urgent&assignee=none&status=new"))
        .containsExactly(URGENT);
    assertThat(TEAM.refs(MINE + "&assignee=none&assignee=" + Team.technician().uid()))
        .containsExactly(BRAVOS, URGENT, TAKEN, ON_SHARED, OLDEST);
    assertThat(ALPHA.refs("status=new&projectId=" + WORLD.project()))
        .containsExactly(URGENT, OLDEST);
    assertThat(ALPHA.refs("assignee=none")).containsExactly(URGENT, ON_SHARED, OLDEST);
  }

  @Test
  void more_alternatives_than_firestore_takes_change_nothing() {
    String unknown =
        IntStream.range(0, 40)
            .mapToObj(number -> "&projectId=unknown" + number)
            .collect(Collectors.joining());
    String everything =
        MINE
            + "&status=new&status=accepted&status=in_progress&status=waiting_for_client"
            + "&priority=normal&priority=high&priority=urgent&assignee=none&assignee="
            + Team.technician().uid();

    assertThat(TEAM.allRefs(everything)).containsExactly(BRAVOS, URGENT, TAKEN, ON_SHARED, OLDEST);
    assertThat(TEAM.allRefs(everything + "&projectId=" + WORLD.shared() + unknown))
        .containsExactly(BRAVOS, ON_SHARED);
    assertThat(TEAM.allRefs(everything + unknown)).isEmpty();
  }

  @Test
  void what_is_shared_with_a_member_is_found_by_it_alone() {
    String ref = Api.as(WORLD.bruno()).openTicket(WORLD.foreign(), "Automate en panne");
    Map<String, Object> developer =
        Map.of("uid", Team.developer().uid(), "name", "Diane Développeuse");
    Database.merge(
        "tickets/" + ref,
        Map.of(
            "sharedWith", List.of(developer),
            "sharedWithUids", List.of(Team.developer().uid())));
    String bravos = "sharedWith=me&clientId=" + WORLD.bravo().id();

    assertThat(TicketList.of(Team.developer()).refs(bravos)).containsExactly(ref);
    assertThat(TicketList.of(Team.developer()).refs(bravos + "&q=automate")).containsExactly(ref);
    assertThat(TicketList.of(Team.developer()).refs(bravos + "&q=sirene")).isEmpty();
    assertThat(TEAM.refs(bravos)).isEmpty();
    Database.remove("tickets/" + ref);
    Database.remove("portals/" + WORLD.bravo().id() + "/tickets/" + ref);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 100})
  void pages_follow_each_other_without_gap_or_repeat(int limit) {
    String page = "limit=" + limit;
    assertThat(ALPHA.allRefs(page)).containsExactly(URGENT, TAKEN, ON_SHARED, OLDEST);
    assertThat(TEAM.allRefs(page + "&status=new&" + MINE))
        .containsExactly(BRAVOS, URGENT, ON_SHARED, OLDEST);
    assertThat(ALPHA.refs(page)).hasSizeLessThanOrEqualTo(limit);
  }

  @Test
  void tickets_of_one_instant_are_not_lost_between_pages() {
    World world = World.create();
    List<String> refs =
        List.of(
            Api.as(world.alice()).openTicket(world.project(), "Ticket un"),
            Api.as(world.alice()).openTicket(world.project(), "Ticket deux"),
            Api.as(world.alice()).openTicket(world.project(), "Ticket trois"));
    Object instant = Database.find("tickets/" + refs.getFirst()).orElseThrow().get("updatedAt");
    refs.forEach(ref -> Database.change("tickets/" + ref, "updatedAt", instant));

    assertThat(TEAM.allRefs("limit=1&clientId=" + world.alpha().id()))
        .containsExactlyElementsOf(
            refs.stream().sorted(java.util.Comparator.reverseOrder()).toList());
  }

  @Test
  void the_team_reads_whole_tickets_and_a_client_projections() {
    JsonObject whole = first(TEAM, MINE + "&status=accepted");
    assertThat(whole).isEqualTo(TECHNICIAN.ticket(TAKEN).object());
    assertThat(whole.getAsJsonObject("client").get("id").getAsString())
        .isEqualTo(WORLD.alpha().id());

    JsonObject projection = first(ALPHA, "status=accepted");
    assertThat(projection).isEqualTo(ALICE.ticket(TAKEN).object());
    assertThat(projection.keySet()).doesNotContain("client", "sharedWith");
    assertThat(projection.toString()).doesNotContain(Team.technician().uid());
  }

  @Test
  void a_foreign_ticket_by_list_is_never_there() {
    TicketList bruno = TicketList.of(WORLD.bruno());
    List<String> alphas = List.of(OLDEST, ON_SHARED, TAKEN, URGENT);

    assertThat(bruno.allRefs("")).contains(BRAVOS).doesNotContainAnyElementsOf(alphas);
    assertThat(bruno.allRefs("projectId=" + WORLD.shared())).containsExactly(BRAVOS);
    assertThat(bruno.allRefs("projectId=" + WORLD.project())).isEmpty();
    assertInvalid(bruno.answer("clientId=" + WORLD.alpha().id()), "clientId:not_one_of");
    assertInvalid(
        bruno.answer("clientId=" + WORLD.alpha().id() + "&clientId=" + WORLD.bravo().id()),
        "clientId:not_one_of");
    assertThat(bruno.allRefs("clientId=" + WORLD.bravo().id())).containsExactly(BRAVOS);
  }

  @Test
  void a_foreign_cursor_leads_through_ones_own_list_alone() {
    String alphas = ALPHA.answer("limit=1").text("nextCursor");
    String everyones = TEAM.answer(MINE + "&limit=1").text("nextCursor");
    assertThat(alphas).isNotEmpty();
    for (String cursor : List.of(alphas, everyones)) {
      assertThat(TicketList.of(WORLD.bruno()).allRefs("cursor=" + cursor))
          .isSubsetOf(List.of(BRAVOS));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "status=open, status:not_one_of",
    "priority=1, priority:not_one_of",
    "limit=0, limit:not_one_of",
    "limit=101, limit:not_one_of",
    "limit=dix, limit:not_one_of",
    "limit=1&limit=2, limit:too_many",
    "q=a&q=b, q:too_many",
    "projectId=, projectId:malformed",
    "projectId=..%2F..%2Ftickets, projectId:malformed",
    "clientId=a%2Fb, clientId:malformed",
    "sharedWith=somebody, sharedWith:not_one_of",
    "page=2, page:unknown_field",
  })
  void what_can_not_be_asked_is_told(String query, String fault) {
    assertInvalid(TEAM.answer(query), fault);
  }

  @Test
  void all_faults_are_told_at_once() {
    assertInvalid(
        TEAM.answer("status=open&status=shut&page=2&limit=0"),
        "status:not_one_of",
        "page:unknown_field",
        "limit:not_one_of");
  }

  @Test
  void a_client_asks_neither_for_people_nor_for_shares() {
    assertInvalid(ALPHA.answer("assignee=" + Team.technician().uid()), "assignee:not_one_of");
    assertInvalid(ALPHA.answer("sharedWith=me"), "sharedWith:unknown_field");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "%00",
        "..%2F..",
        "bnVsbA",
        "MjAyNi0wMS0wMVQwMDowMDowMFogLi4vLi4",
        "MjAyNi0wMS0wMVQwMDowMDowMFogVkdELTAwMDAwMA==",
        "KzEwMDAwMDAtMDEtMDFUMDA6MDA6MDBaIFZHRC0wMDAwMDA",
      })
  void a_cursor_that_nobody_gave_is_refused(String cursor) {
    assertInvalid(TEAM.answer("cursor=" + cursor), "cursor:malformed");
    assertInvalid(ALPHA.answer("cursor=" + cursor), "cursor:malformed");
  }

  @Test
  void nobody_lists_who_may_see_nothing() {
    assertRefused(Api.anonymous().get("/api/tickets"), 401, "unauthenticated");
    var pending = Users.pending("Paul Pending");
    assertRefused(Api.as(pending).get("/api/tickets"), 403, "account_pending");
    var disabled = Users.of(WORLD.alpha(), "Denis Disabled");
    Users.disable(disabled);
    assertRefused(Api.as(disabled).get("/api/tickets"), 403, "account_disabled");
    var unverified = Users.unverified("Ursule Unverified");
    assertRefused(Api.as(unverified).get("/api/tickets"), 403, "email_not_verified");
  }

  @Test
  void a_ticket_that_moves_comes_first() {
    World world = World.create();
    String first = Api.as(world.alice()).openTicket(world.project(), "Premier");
    String second = Api.as(world.alice()).openTicket(world.project(), "Second");
    Api.as(world.alice()).message(first, Json.object("body", "Toujours rien."));

    assertThat(TicketList.of(world.alice()).refs("")).containsExactly(first, second);
  }

  private static JsonObject first(TicketList list, String query) {
    return list.answer(query).object().getAsJsonArray("items").get(0).getAsJsonObject();
  }
}

package fr.vigidev.tickets.e2e.list;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tickets are found by words, by those alone who may see them. */
final class SearchIT {
  private static final World WORLD = World.create();
  private static final TicketList TEAM = TicketList.of(Team.technician());
  private static final TicketList ALICE = TicketList.of(WORLD.alice());
  private static final TicketList BRUNO = TicketList.of(WORLD.bruno());

  /** A word that no other ticket has. */
  private static final String RARE = rare();

  private static final String REF = open(WORLD, "Caméra muette " + RARE, "L’écran reste gris.");
  private static final String OTHER = open(WORLD, "Sirène muette " + RARE, "Elle hurle à la lune.");

  private static String rare() {
    return "z" + UUID.randomUUID().toString().substring(0, 7);
  }

  private static String open(World world, String title, String description) {
    JsonObject ticket = Api.ticket(world.project(), title);
    ticket.addProperty("description", description);
    Answer answer = Api.as(world.alice()).openTicket(ticket, UUID.randomUUID().toString());
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return answer.text("ref");
  }

  @ParameterizedTest
  @ValueSource(strings = {"caméra", "CAMERA", "cam", "ecran", "Gris écran", "muette, caméra!"})
  void words_and_their_beginnings_are_found_without_regard_to_accents_and_case(String words) {
    assertThat(TEAM.found(words + " " + RARE)).containsExactly(REF);
    assertThat(ALICE.found(RARE + " " + words)).containsExactly(REF);
  }

  @Test
  void every_word_has_to_be_there() {
    assertThat(TEAM.found("muette " + RARE)).containsExactly(OTHER, REF);
    assertThat(TEAM.found("caméra lune " + RARE)).isEmpty();
    assertThat(ALICE.found("camera absentissime")).isEmpty();
    assertThat(TEAM.found(RARE.substring(1))).doesNotContain(REF, OTHER);
  }

  @Test
  void a_reference_is_found_however_it_is_typed() {
    String code = REF.substring(4);
    for (String typed :
        List.of(
            REF,
            REF.toLowerCase(Locale.ROOT),
            code,
            "vgd" + code,
            "Vgd-" + code.toLowerCase(Locale.ROOT))) {
      assertThat(TEAM.found(typed)).as(typed).contains(REF);
      assertThat(ALICE.found(typed)).as(typed).containsExactly(REF);
    }
    assertThat(ALICE.found(code.substring(0, 5))).contains(REF);
  }

  @Test
  void a_search_and_filters_add_up() {
    assertThat(TEAM.refs("q=" + RARE + "&status=new")).containsExactly(OTHER, REF);
    assertThat(TEAM.refs("q=" + RARE + "&status=resolved")).isEmpty();
    assertThat(TEAM.refs("q=" + RARE + "&clientId=" + WORLD.alpha().id() + "&assignee=none"))
        .containsExactly(OTHER, REF);
    assertThat(ALICE.allRefs("limit=1&q=" + RARE)).containsExactlyInAnyOrder(OTHER, REF);
  }

  @Test
  void open_tickets_come_first_and_within_a_page_the_newest_activity() {
    World world = World.create();
    String word = rare();
    List<String> refs =
        IntStream.range(0, 5).mapToObj(i -> open(world, "Store " + word, "Coincé.")).toList();
    settle(refs.get(1));
    settle(refs.get(4));
    List<String> open = List.of(refs.get(3), refs.get(2), refs.get(0));
    List<String> settled = List.of(refs.get(4), refs.get(1));

    for (TicketList list : List.of(TEAM, TicketList.of(world.alice()))) {
      assertThat(list.found(word)).containsExactlyElementsOf(joined(open, settled));
      for (int limit = 1; limit <= 6; limit++) {
        List<String> pages = list.allRefs("limit=" + limit + "&q=" + word);
        assertThat(pages.subList(0, 3)).containsExactlyInAnyOrderElementsOf(open);
        assertThat(pages.subList(3, 5)).containsExactlyInAnyOrderElementsOf(settled);
        assertThat(pages).hasSize(5);
      }
      assertThat(list.allRefs("limit=2&status=new&q=" + word))
          .containsExactlyInAnyOrderElementsOf(open);
      assertThat(list.allRefs("limit=1&status=resolved&status=closed&q=" + word))
          .containsExactlyInAnyOrderElementsOf(settled);
      assertThat(list.refs("status=new&status=resolved&q=" + word))
          .containsExactlyElementsOf(joined(open, settled));
    }
  }

  private static void settle(String ref) {
    Api admin = Api.as(Team.admin());
    admin.assign(ref, Team.admin().uid());
    admin.move(ref, "resolved");
  }

  private static List<String> joined(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  @Test
  void more_alternatives_than_firestore_takes_change_nothing() {
    String many =
        IntStream.range(0, 40)
            .mapToObj(number -> "&projectId=unknown" + number)
            .collect(Collectors.joining());
    assertThat(TEAM.allRefs("limit=1&q=" + RARE + many)).isEmpty();
    assertThat(TEAM.allRefs("limit=1&q=" + RARE + many + "&projectId=" + WORLD.project()))
        .containsExactlyInAnyOrder(OTHER, REF);
  }

  @Test
  void a_page_goes_on_in_the_order_it_began_in() {
    String ofSearch = TEAM.answer("limit=1&q=" + RARE).text("nextCursor");
    String ofList = TEAM.answer("limit=1").text("nextCursor");
    assertInvalid(TEAM.answer("cursor=" + ofSearch), "cursor:malformed");
    assertInvalid(TEAM.answer("q=" + RARE + "&cursor=" + ofList), "cursor:malformed");
    assertThat(BRUNO.allRefs("q=" + RARE + "&cursor=" + ofSearch)).isEmpty();
  }

  @Test
  void the_team_finds_by_client_project_and_address_also_after_they_changed() {
    World world = World.create();
    String ref = open(world, "Interphone coupé", "Plus de son.");
    String client = rare();
    String project = rare();
    String address = rare();
    Api admin = Api.as(Team.admin());
    assertThat(
            admin.patch("/api/clients/" + world.alpha().id(), Json.object("name", client)).status())
        .isEqualTo(200);
    for (JsonObject edit : List.of(Json.object("name", project), Json.object("address", address))) {
      assertThat(admin.patch("/api/projects/" + world.project(), edit).status()).isEqualTo(200);
    }

    for (String word : List.of(client, project, address)) {
      assertThat(TEAM.found(word)).as(word).containsExactly(ref);
    }
    TicketList alice = TicketList.of(world.alice());
    assertThat(alice.found(project)).containsExactly(ref);
    assertThat(alice.found(address)).containsExactly(ref);
    assertThat(alice.found(client)).isEmpty();
    assertThat(Database.find("tickets/" + ref).orElseThrow())
        .containsEntry("projectAddress", address);
  }

  @Test
  void a_foreign_ticket_by_search_is_never_found() {
    World world = World.create();
    String word = rare();
    String address = rare();
    JsonObject edit = Json.object("name", "Projet " + word, "address", address);
    assertThat(Api.as(Team.admin()).patch("/api/projects/" + world.shared(), edit).status())
        .isEqualTo(200);
    JsonObject ticket = Api.ticket(world.shared(), "Titre " + word);
    ticket.addProperty("description", "Description " + word);
    String ref = Api.as(world.alice()).openTicket(ticket, UUID.randomUUID().toString()).text("ref");

    TicketList bruno = TicketList.of(world.bruno());
    for (String search :
        List.of(
            word,
            address,
            "titre",
            "description",
            ref,
            ref.substring(4),
            "vgd",
            "alpha",
            world.alpha().name(),
            "alice",
            "v",
            "t")) {
      Answer answer = bruno.answer("q=" + TicketList.encoded(search));
      assertThat(TicketList.refs(answer)).as(search).isEmpty();
      assertThat(answer.body()).doesNotContain(ref, word, address);
    }
    assertThat(bruno.refs("q=" + word + "&projectId=" + world.shared())).isEmpty();
    assertThat(TicketList.of(world.alice()).found(word)).containsExactly(ref);
  }

  @Test
  void a_note_is_found_by_nobody() {
    String word = rare();
    Api.as(Team.technician()).note(REF, Json.object("body", "Note " + word));
    assertThat(TEAM.found(word)).isEmpty();
    assertThat(ALICE.found(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "’’ !", "\u0000", "😀"})
  void what_has_no_word_in_it_finds_nothing(String search) {
    assertThat(TEAM.found(search)).isEmpty();
    assertThat(BRUNO.found(search)).isEmpty();
  }

  @Test
  void a_search_of_blanks_is_none() {
    assertThat(ALICE.found("  ")).containsExactly(OTHER, REF);
  }

  @Test
  void ten_words_count_and_what_follows_is_left_aside() {
    String ten = "camera muette l ecran reste gris la mute m " + RARE;
    String nine = "camera muette l ecran reste gris cam mue " + RARE;
    assertThat(TEAM.found(nine + " ec absentissime")).containsExactly(REF);
    assertThat(TEAM.found(nine + " absentissime")).isEmpty();
    assertThat(TEAM.found(ten)).isEmpty();
    String many = IntStream.range(0, 500).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));
    assertThat(TEAM.found(nine + " ec " + many)).containsExactly(REF);
  }

  @Test
  void a_description_of_words_without_end_can_be_written_and_found() {
    String word = rare();
    String words =
        IntStream.range(0, 476)
            .mapToObj(number -> "%016d%s".formatted(number, "𝐀".repeat(2)))
            .collect(Collectors.joining(" "));
    String ref = open(WORLD, "Description " + word, words);

    assertThat(TEAM.found(word + " 0000000000000000")).containsExactly(ref);
    assertThat(TEAM.found(ref)).contains(ref);
  }
}

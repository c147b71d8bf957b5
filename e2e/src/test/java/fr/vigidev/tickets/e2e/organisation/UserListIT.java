package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The accounts, as an admin finds them. */
final class UserListIT {
  private static final World WORLD = World.create();
  private static final Api ADMIN = Api.as(Team.admin());

  /** A word that nobody else's name has. */
  private static final String RARE = "q" + UUID.randomUUID().toString().substring(0, 7);

  private static final Person PENDING = Users.pending("Éloïse Pâquet-Brûlé " + RARE);
  private static final Person ACTIVE = Users.of(WORLD.alpha(), "Aline " + RARE);
  private static final Person DISABLED = disabled();

  private static Person disabled() {
    Person person = Users.of(WORLD.alpha(), "Denis " + RARE);
    Users.disable(person);
    return person;
  }

  @Test
  void the_newest_comes_first() {
    assertThat(uids("q=" + RARE)).containsExactly(DISABLED.uid(), ACTIVE.uid(), PENDING.uid());
  }

  @Test
  void a_status_or_several_narrow_the_list() {
    assertThat(uids("status=pending&q=" + RARE)).containsExactly(PENDING.uid());
    assertThat(uids("status=pending&status=disabled&q=" + RARE))
        .containsExactly(DISABLED.uid(), PENDING.uid());
    assertThat(uids("role=admin&q=" + RARE)).isEmpty();
    assertThat(uids("role=admin&role=client&status=active&q=" + RARE))
        .containsExactly(ACTIVE.uid());
  }

  @ParameterizedTest
  @ValueSource(strings = {"eloise", "ÉLO", "paquet brule", "Brûlé-Pâq", "pâqu  elo"})
  void a_person_is_found_by_the_beginnings_of_words_with_and_without_accents(String words) {
    assertThat(uids("q=" + encoded(words + " " + RARE))).containsExactly(PENDING.uid());
  }

  @Test
  void a_person_is_found_by_its_address_and_not_by_the_middle_of_a_word() {
    assertThat(uids("q=" + encoded(ACTIVE.email()))).containsExactly(ACTIVE.uid());
    assertThat(uids("q=" + RARE.substring(2))).isEmpty();
  }

  @Test
  void pages_follow_each_other_without_gap_or_repeat() {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = ADMIN.get("/api/users?limit=1&q=" + RARE + cursor);
      seen.addAll(uidsOf(page));
      cursor = page.text("nextCursor").isEmpty() ? "" : "&cursor=" + page.text("nextCursor");
    } while (!cursor.isEmpty());

    assertThat(seen).containsExactly(DISABLED.uid(), ACTIVE.uid(), PENDING.uid());
  }

  @Test
  void a_page_is_never_longer_than_a_hundred() {
    assertInvalid(ADMIN.get("/api/users?limit=101"), "limit:not_one_of");
    assertInvalid(ADMIN.get("/api/users?limit=0"), "limit:not_one_of");
    assertInvalid(ADMIN.get("/api/users?limit=dix"), "limit:not_one_of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "%00", "..%2F..", "bnVsbA", "MjAyNi0wMS0wMVQwMDowMDowMFogLi4vLi4"})
  void a_cursor_that_nobody_gave_is_refused(String cursor) {
    assertInvalid(ADMIN.get("/api/users?cursor=" + cursor), "cursor:malformed");
  }

  @Test
  void a_word_that_is_no_role_or_status_is_refused() {
    assertInvalid(ADMIN.get("/api/users?role=owner"), "role:not_one_of");
    assertInvalid(ADMIN.get("/api/users?status=aktiv"), "status:not_one_of");
  }

  private static List<String> uids(String query) {
    return uidsOf(ADMIN.get("/api/users?" + query));
  }

  private static List<String> uidsOf(Answer page) {
    assertThat(page.status()).as("%s", page).isEqualTo(200);
    return page.object().getAsJsonArray("items").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(user -> user.get("uid").getAsString())
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

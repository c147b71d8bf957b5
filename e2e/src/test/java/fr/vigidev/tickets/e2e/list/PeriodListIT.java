package fr.vigidev.tickets.e2e.list;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.Timestamp;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists behind a figure: tickets that were opened, or resolved, on some days in Paris. */
final class PeriodListIT {
  private static final World WORLD = World.create();
  private static final TicketList TEAM = TicketList.of(Team.technician());
  private static final TicketList ALPHA = TicketList.of(WORLD.alice());
  private static final String MINE = "clientId=" + WORLD.alpha().id();

  /** The day on which the clocks go forward has 23 hours. */
  private static final String BEFORE = opened("2026-03-28T22:59:59Z", "2026-04-02T10:00:00Z");

  private static final String FIRST = opened("2026-03-28T23:00:00Z", "2026-04-01T10:00:00Z");
  private static final String LAST = opened("2026-03-29T21:59:59.999Z", null);
  private static final String AFTER = opened("2026-03-29T22:00:00Z", "2026-04-03T10:00:00Z");

  private static String opened(String createdAt, String resolvedAt) {
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Caméra du hall");
    for (String ticket :
        new String[] {"tickets/" + ref, "portals/" + WORLD.alpha().id() + "/tickets/" + ref}) {
      Database.merge(ticket, Map.of("createdAt", Timestamp.parseTimestamp(createdAt)));
      if (resolvedAt != null) {
        Database.merge(
            ticket,
            Map.of("status", "resolved", "resolvedAt", Timestamp.parseTimestamp(resolvedAt)));
      }
    }
    return ref;
  }

  @Test
  void a_day_is_one_of_paris_and_the_newest_comes_first() {
    String day = "createdFrom=2026-03-29&createdTo=2026-03-29";
    assertThat(TEAM.refs(MINE + "&" + day)).containsExactly(LAST, FIRST);
    assertThat(ALPHA.refs(day)).containsExactly(LAST, FIRST);
  }

  @Test
  void a_period_may_be_open_on_either_side() {
    assertThat(TEAM.refs(MINE + "&createdFrom=2026-03-29")).containsExactly(AFTER, LAST, FIRST);
    assertThat(TEAM.refs(MINE + "&createdTo=2026-03-29")).containsExactly(LAST, FIRST, BEFORE);
  }

  @Test
  void what_is_not_resolved_was_resolved_on_no_day() {
    assertThat(TEAM.refs(MINE + "&resolvedFrom=2026-01-01")).containsExactly(AFTER, BEFORE, FIRST);
    assertThat(TEAM.refs(MINE + "&resolvedFrom=2026-04-01&resolvedTo=2026-04-02"))
        .containsExactly(BEFORE, FIRST);
    assertThat(ALPHA.refs("resolvedFrom=2026-04-02&resolvedTo=2026-04-02")).containsExactly(BEFORE);
  }

  @Test
  void a_period_is_narrowed_like_any_list() {
    String march = MINE + "&createdFrom=2026-03-01&createdTo=2026-03-31";
    assertThat(TEAM.refs(march + "&status=resolved")).containsExactly(AFTER, FIRST, BEFORE);
    assertThat(TEAM.refs(march + "&priority=urgent")).isEmpty();
    assertThat(TEAM.refs(march + "&priority=normal&assignee=none&projectId=" + WORLD.project()))
        .containsExactly(AFTER, LAST, FIRST, BEFORE);
    assertThat(TEAM.refs(march + "&q=camera")).containsExactly(AFTER, LAST, FIRST, BEFORE);
    assertThat(TEAM.refs(march + "&q=portail")).isEmpty();
    assertThat(TEAM.refs(march + "&sharedWith=me")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void pages_of_a_period_follow_each_other(int limit) {
    String page = MINE + "&limit=" + limit;
    assertThat(TEAM.allRefs(page + "&createdFrom=2026-03-01"))
        .containsExactly(AFTER, LAST, FIRST, BEFORE);
    assertThat(TEAM.allRefs(page + "&resolvedTo=2026-12-31")).containsExactly(AFTER, BEFORE, FIRST);
  }

  @ParameterizedTest
  @CsvSource({
    "createdFrom=hier, createdFrom:malformed",
    "createdTo=2026-02-30, createdTo:malformed",
    "resolvedFrom=2026-3-1, resolvedFrom:malformed",
    "resolvedTo=%2B10000-01-01, resolvedTo:malformed",
    "createdFrom=2026-03-02&createdTo=2026-03-01, createdTo:not_one_of",
    "createdFrom=2026-03-01&createdFrom=2026-03-02, createdFrom:too_many",
    "createdFrom=2026-03-01&resolvedFrom=2026-03-01, resolvedFrom:unknown_field",
  })
  void what_can_not_be_asked_is_told(String query, String fault) {
    assertInvalid(TEAM.answer(query), fault);
  }
}

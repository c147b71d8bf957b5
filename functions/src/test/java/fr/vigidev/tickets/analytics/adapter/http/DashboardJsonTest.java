package fr.vigidev.tickets.analytics.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.analytics.application.Desk;
import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Dashboard;
import fr.vigidev.tickets.analytics.model.Figures;
import fr.vigidev.tickets.analytics.model.Measure;
import fr.vigidev.tickets.analytics.model.Period;
import fr.vigidev.tickets.people.application.UserPage;
import fr.vigidev.tickets.people.application.UserQuery;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DashboardJsonTest {
  private static final Period DAY =
      new Period(LocalDate.parse("2026-03-29"), LocalDate.parse("2026-03-29"));

  private static final Desk.Standing NOTHING = new Desk.Standing(0, 0, List.of());

  private final Figures figures = new Figures();

  @Test
  void whereNothingWasResolvedThereIsNoTime() {
    JsonObject resolution = json().getAsJsonObject("resolution");
    assertThat(resolution.get("count").getAsLong()).isZero();
    assertThat(Stream.of("meanSeconds", "medianSeconds", "p90Seconds", "netMeanSeconds"))
        .allMatch(name -> resolution.get(name).isJsonNull());
  }

  @Test
  void aMeanIsToldToTheNearestSecond() {
    resolved("thomas", 10, 11, 12, 14);
    JsonObject resolution = json().getAsJsonObject("resolution");
    assertThat(resolution.get("count").getAsLong()).isEqualTo(4);
    assertThat(resolution.get("meanSeconds").getAsLong()).isEqualTo(12);
    resolved("thomas", 12, 12, 12);
    assertThat(json().getAsJsonObject("resolution").get("meanSeconds").getAsLong()).isEqualTo(12);
  }

  @Test
  void whoResolvedMostComesFirstAlsoWithoutAnAccount() {
    resolved("thomas", 10);
    resolved("gone", 10, 20);
    assertThat(json().getAsJsonArray("byMember"))
        .extracting(each -> each.getAsJsonObject().get("name").getAsString())
        .containsExactly("gone", "Thomas Leroy");
  }

  @Test
  void everyPriorityAndStatusIsThere() {
    figures.add(Measure.CREATED_BY_PRIORITY, "urgent", 3);
    assertThat(json().getAsJsonObject("byPriority").toString())
        .isEqualTo("{\"low\":0,\"normal\":0,\"high\":0,\"urgent\":3}");
    assertThat(json().getAsJsonObject("byStatus").keySet())
        .containsExactly(
            "new", "accepted", "in_progress", "waiting_for_client", "resolved", "closed");
  }

  private void resolved(String uid, long... seconds) {
    for (long each : seconds) {
      figures.add(Measure.RESOLVED, 1);
      figures.add(Measure.SECONDS, each);
      figures.add(Measure.RESOLVED_BY_MEMBER, uid, 1);
      figures.add(Measure.SECONDS_BY_MEMBER, uid, each);
    }
  }

  private JsonObject json() {
    CountedDay day = new CountedDay(DAY.from(), figures, 0);
    return new DashboardJson(NOTHING, MemberNames.of(new OneMember()))
        .of(new Dashboard(DAY, figures, List.of(day)));
  }

  private record OneMember() implements Users {
    @Override
    public Optional<User> find(String uid) {
      return Optional.empty();
    }

    @Override
    public List<User> activeStaff() {
      return List.of(
          new User(
              "thomas",
              "thomas@exemple.test",
              "Thomas Leroy",
              Role.TECHNICIAN,
              Optional.empty(),
              AccountStatus.ACTIVE,
              Instant.EPOCH));
    }

    @Override
    public List<User> activeUsersOf(String clientId) {
      return List.of();
    }

    @Override
    public List<User> erasedSince(Instant moment) {
      return List.of();
    }

    @Override
    public UserPage page(UserQuery query) {
      throw new UnsupportedOperationException("the figures name members one by one");
    }
  }
}

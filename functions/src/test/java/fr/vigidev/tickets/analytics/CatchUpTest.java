package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.analytics.application.DaysPart;
import fr.vigidev.tickets.analytics.model.Dashboard;
import fr.vigidev.tickets.analytics.model.ParisDay;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.analytics.model.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CatchUpTest {
  private static final Period YEAR =
      new Period(LocalDate.parse("2025-10-01"), LocalDate.parse("2026-09-30"));

  private final Place place = new Place();
  private final Instant begin = place.clock.instant();

  @Test
  void beforeTheFirstNightManyTicketsAreCountedAsTheNightWould() {
    place.happen(History.of(2_000, begin, Duration.ofDays(300), 3));
    Dashboard before = place.dashboard(YEAR);
    assertThat(waiting()).isEqualTo(2_000);

    assertThat(place.catchUp()).isEqualTo(2_000);

    assertThat(waiting()).isLessThan(10);
    assertThat(place.dashboard(YEAR)).isEqualTo(before);
    Map<LocalDate, ?> documents = new TreeMap<>(place.ledger.days());
    place.night();
    assertThat(place.ledger.days()).isEqualTo(documents);
  }

  @Test
  void theTicketsOfAnOrdinaryDayAreLeftToTheNight() {
    place.happen(History.of(2_000, begin, Duration.ofDays(300), 3));
    place.clock.advance(Duration.ofDays(50));
    place.night();
    place.happen(History.of(200, place.clock.instant(), Duration.ofHours(8), 4));

    assertThat(place.catchUp()).isZero();
  }

  @Test
  void afterNightsThatDidNotComeAboutTheyAreCountedAllTheSame() {
    place.happen(History.of(2_000, begin, Duration.ofDays(300), 3));
    place.night();
    place.happen(History.of(600, place.clock.instant(), Duration.ofDays(4), 5));

    assertThat(place.catchUp()).isGreaterThanOrEqualTo(600);
  }

  @Test
  void ticketsThatWereAllTouchedAtOnceAreNotLookedAtForEver() {
    History.Event one = History.of(1, begin, Duration.ofSeconds(1), 6).getFirst();
    for (History.Event each : History.of(600, begin, Duration.ofDays(9), 7)) {
      place.tickets.put(each.ref(), begin, one.facts());
    }
    for (int i = 0; i < 4; i++) {
      place.clock.advance(Duration.ofMinutes(5));
      place.catchUp();
    }
    assertThat(waiting()).isZero();
  }

  @Test
  void whileANightCountsTheSameItLeavesItToThat() {
    place.happen(History.of(2_000, begin, Duration.ofDays(300), 3));
    place.ledger.meanwhile(place::night);
    assertThat(place.catchUp()).isZero();
    assertThat(place.ledger.tickets()).isEqualTo(2_000);
  }

  @Test
  void aNightThatIsOvertakenGoesOn() {
    place.happen(History.of(2_000, begin, Duration.ofDays(300), 3));
    Instant night = place.clock.instant().plus(Duration.ofDays(3));
    place.ledger.meanwhile(place::catchUp);
    PartReport report = new DaysPart(place.counting()).run(night);
    assertThat(report.failed()).isFalse();
    assertThat(place.ledger.days().lastKey()).isEqualTo(ParisDay.of(night).minusDays(1));
  }

  private long waiting() {
    return place.tickets.count(place.ledger.write().progress().since());
  }
}

package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Dashboard;
import fr.vigidev.tickets.analytics.model.Figures;
import fr.vigidev.tickets.analytics.model.Histogram;
import fr.vigidev.tickets.analytics.model.Measure;
import fr.vigidev.tickets.analytics.model.ParisDay;
import fr.vigidev.tickets.analytics.model.Period;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Ten thousand tickets over a year, reckoned a second time by {@link Reckoning}. */
class YearOfFiguresTest {
  private static final LocalDate FIRST = LocalDate.parse("2025-10-01");
  private static final LocalDate LAST = LocalDate.parse("2026-09-30");
  private static final Instant BEGIN = Instant.parse("2025-09-30T22:00:00Z");
  private static final List<History.Event> HISTORY =
      History.of(10_000, BEGIN, Duration.ofDays(365), 20_251_001);

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Period YEAR = new Period(FIRST, LAST);
  private static final List<Period> PERIODS =
      List.of(
          YEAR,
          // Both changes of the clocks: 25 hours, and 23.
          period("2025-10-26", "2025-10-26"),
          period("2026-03-29", "2026-03-29"),
          period("2025-10-20", "2025-11-02"),
          period("2026-03-01", "2026-03-31"),
          period("2026-02-28", "2026-02-28"),
          period("2025-12-15", "2026-01-15"),
          period("2025-09-01", "2025-09-30"),
          period("2025-09-25", "2025-10-03"),
          period("2026-09-28", "2026-10-20"));

  @Test
  void everyFigureIsThatOfTheReckoning() {
    Place place = new Place();
    place.liveThrough(HISTORY, Duration.ofDays(1));
    PERIODS.forEach(period -> assertFigures(place, period));
  }

  @Test
  void figuresAreThoseOfTheMomentBetweenNightsAndBeforeTheFirst() {
    Place place = new Place();
    place.happen(HISTORY.subList(0, 3_000));
    PERIODS.forEach(period -> assertFigures(place, period));
    place.night();
    place.happen(HISTORY.subList(3_000, 9_000));
    PERIODS.forEach(period -> assertFigures(place, period));
    place.night();
    place.happen(HISTORY.subList(9_000, 9_100));
    PERIODS.forEach(period -> assertFigures(place, period));
  }

  @Test
  void anyCutOfAPeriodAddsUpToTheSame() {
    Place place = new Place();
    place.liveThrough(HISTORY, Duration.ofDays(1));
    Dashboard whole = place.dashboard(YEAR);
    for (int length : List.of(1, 7, 30, 100, 364)) {
      Figures sum = new Figures();
      List<CountedDay> days = new ArrayList<>();
      LocalDate from = FIRST;
      while (!from.isAfter(LAST)) {
        LocalDate last = from.plusDays(length - 1L);
        Period cut = new Period(from, last.isAfter(LAST) ? LAST : last);
        Dashboard part = place.dashboard(cut);
        sum.add(part.total(), 1);
        days.addAll(part.days());
        from = last.plusDays(1);
      }
      assertThat(sum).as("cut by %s days", length).isEqualTo(whole.total());
      assertThat(days).as("cut by %s days", length).isEqualTo(whole.days());
    }
  }

  @Test
  void nightsThatRanTwiceOrLateOrNotAtAllLeaveTheSameDocuments() {
    Place nightly = new Place();
    nightly.liveThrough(HISTORY, Duration.ofDays(1));
    Map<LocalDate, CountedDay> documents = new TreeMap<>(nightly.ledger.days());

    nightly.night();
    assertThat(nightly.ledger.days()).as("twice").isEqualTo(documents);

    Place late = new Place();
    late.liveThrough(HISTORY, Duration.ofDays(3));
    assertThat(late.ledger.days()).as("three days late").isEqualTo(documents);

    Place once = new Place();
    once.happen(HISTORY);
    once.night();
    assertThat(once.ledger.days()).as("once a year").isEqualTo(documents);
  }

  @Test
  void aNightThatIsKilledAtAnyStepLeavesTheSameDocuments() {
    List<History.Event> some = HISTORY.subList(0, 6_000);
    Place place = new Place();
    place.happen(some);
    place.night();
    Map<LocalDate, CountedDay> documents = new TreeMap<>(place.ledger.days());

    Place killed = new Place();
    killed.happen(some.subList(0, 3_000));
    killed.night();
    killed.happen(some.subList(3_000, 6_000));
    int deaths = 0;
    // Of each life the second step is the last, so that each step is once the one that dies.
    while (!killed.survives(2)) {
      PERIODS.subList(3, PERIODS.size()).forEach(period -> assertFigures(killed, period));
      deaths++;
    }
    assertThat(deaths).isGreaterThan(3);
    assertThat(killed.ledger.days()).isEqualTo(documents);
  }

  @Test
  void daysToComeAreCountedWithoutThoseBetween() {
    Place place = new Place();
    place.happen(HISTORY.subList(0, 300));
    LocalDate today = ParisDay.of(place.clock.instant());
    place.happen(History.of(1, place.clock.instant().plus(Duration.ofDays(3_650)), SECOND, 3));
    place.clock.advance(Duration.between(place.clock.instant(), HISTORY.get(299).at()));
    place.night();
    assertThat(place.ledger.days().headMap(today.minusDays(1), true)).hasSizeGreaterThan(1);
    assertThat(place.ledger.days().tailMap(today.plusDays(1))).hasSizeBetween(1, 20);
    assertThat(place.ledger.days().lastEntry().getValue().open())
        .isEqualTo(
            new Reckoning(place.facts(), YEAR).openAtTheEndOf(place.ledger.days().lastKey()));
  }

  @Test
  void twoWhoWriteAtOnceCountNothingTwice() {
    Place place = new Place();
    place.happen(HISTORY.subList(0, 500));
    var other = place.ledger.write();
    place.night();
    Map<LocalDate, CountedDay> documents = new TreeMap<>(place.ledger.days());
    assertThatThrownBy(() -> other.store(new Ledger.Step(Map.of(), List.of(), other.progress())))
        .isInstanceOf(Ledger.Overtaken.class);
    assertThat(place.ledger.days()).isEqualTo(documents);
  }

  @Test
  void whatANightReadsDoesNotGrowWithOldTickets() {
    int few = readsOfANightAfter(1_000);
    int many = readsOfANightAfter(50_000);
    assertThat(few).isGreaterThan(100);
    assertThat((double) many).isCloseTo(few, within(few * 0.1));
  }

  /** The same day of work, on top of so many tickets of the year before. */
  private static int readsOfANightAfter(int oldTickets) {
    Place place = new Place();
    place.happen(History.of(oldTickets, BEGIN, Duration.ofDays(200), 7));
    place.clock.advance(Duration.ofDays(300));
    place.night();
    place.happen(History.of(150, place.clock.instant(), Duration.ofHours(20), 8));
    int before = place.reads();
    place.night();
    return place.reads() - before;
  }

  private static void assertFigures(Place place, Period period) {
    Reckoning reckoning = new Reckoning(place.facts(), period);
    Dashboard dashboard = place.dashboard(period);
    Figures total = dashboard.total();
    List<TicketFacts> created = reckoning.created();
    List<TicketFacts> resolved = reckoning.resolved();
    assertThat(total.of(Measure.CREATED)).isEqualTo(created.size());
    assertThat(total.of(Measure.RESOLVED)).isEqualTo(resolved.size());
    assertThat(total.of(Measure.SECONDS)).isEqualTo(sum(reckoning.seconds()));
    assertThat(total.of(Measure.NET_SECONDS)).isEqualTo(sum(reckoning.netSeconds()));
    assertBy(total, Measure.CREATED_BY_PRIORITY, created, each -> each.priority().code());
    assertBy(total, Measure.RESOLVED_BY_PRIORITY, resolved, each -> each.priority().code());
    assertBy(total, Measure.CREATED_BY_STATUS, created, each -> each.status().code());
    assertBy(total, Measure.CREATED_BY_PROJECT, created, TicketFacts::projectId);
    assertBy(total, Measure.RESOLVED_BY_PROJECT, resolved, TicketFacts::projectId);
    assertBy(total, Measure.CREATED_BY_MEMBER, held(created), YearOfFiguresTest::holder);
    assertBy(total, Measure.RESOLVED_BY_MEMBER, held(resolved), YearOfFiguresTest::holder);
    for (String uid : total.by(Measure.RESOLVED_BY_MEMBER).keySet()) {
      assertThat(total.of(Measure.SECONDS_BY_MEMBER, uid))
          .isEqualTo(
              held(resolved).stream()
                  .filter(each -> holder(each).equals(uid))
                  .mapToLong(Reckoning::seconds)
                  .sum());
    }
    assertQuantiles(total, Measure.BY_SECONDS, reckoning.seconds());
    assertQuantiles(total, Measure.BY_NET_SECONDS, reckoning.netSeconds());
    for (CountedDay day : dashboard.days()) {
      // Of a year one day in ten will do: each costs a look at every ticket.
      if (day.day().getDayOfYear() % 10 == 0 || dashboard.days().size() < 40) {
        Reckoning ofDay = new Reckoning(place.facts(), new Period(day.day(), day.day()));
        assertThat(day.figures().of(Measure.CREATED)).isEqualTo(ofDay.created().size());
        assertThat(day.figures().of(Measure.RESOLVED)).isEqualTo(ofDay.resolved().size());
        assertThat(day.open()).as("open %s", day.day()).isEqualTo(ofDay.openAtTheEndOf(day.day()));
      }
    }
    assertThat(dashboard.open()).isEqualTo(reckoning.openAtTheEndOf(period.to()));
  }

  private static void assertBy(
      Figures total,
      Measure measure,
      List<TicketFacts> tickets,
      Function<TicketFacts, String> kind) {
    assertThat(total.by(measure)).as("%s", measure).isEqualTo(Reckoning.by(tickets, kind));
  }

  /** To within a 64th. */
  private static void assertQuantiles(Figures total, Measure measure, List<Long> sorted) {
    for (int percent : List.of(50, 90)) {
      if (sorted.isEmpty()) {
        assertThat(Histogram.quantile(total.by(measure), percent)).isEmpty();
      } else {
        long exact = Reckoning.quantile(sorted, percent);
        assertThat((double) Histogram.quantile(total.by(measure), percent).orElseThrow())
            .isCloseTo((double) exact, within(exact / 64.0));
      }
    }
  }

  private static List<TicketFacts> held(List<TicketFacts> tickets) {
    return tickets.stream().filter(each -> each.assigneeUid().isPresent()).toList();
  }

  private static String holder(TicketFacts facts) {
    return facts.assigneeUid().orElseThrow();
  }

  private static long sum(List<Long> all) {
    return all.stream().mapToLong(Long::longValue).sum();
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }
}

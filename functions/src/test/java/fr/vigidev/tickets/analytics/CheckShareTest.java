package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.analytics.application.CheckShare;
import fr.vigidev.tickets.analytics.application.CountTickets;
import fr.vigidev.tickets.analytics.application.ProjectionsPart;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is checked between nights of tickets that sleep. */
class CheckShareTest {
  private static final int TICKETS = 5_000;
  private static final int STEPS_OF_A_DAY = 24 * 60 / 5;

  private final Place place = new Place();
  private final Portals portals = new Portals(place.tickets);
  private final InMemoryRounds rounds = new InMemoryRounds();
  private final Map<Instant, PartReport> told = new LinkedHashMap<>();
  private final CheckShare share =
      new CheckShare(
          portals,
          new CountTickets(place.tickets, place.ledger, place.clock),
          rounds,
          (night, more) -> told.merge(night, more, (first, next) -> next));

  @BeforeEach
  void sleepingTickets() {
    place.happen(History.of(TICKETS, place.clock.instant(), Duration.ofDays(30), 1));
    place.clock.advance(Duration.ofDays(100));
    night();
    portals.checked.clear();
  }

  @Test
  void withTheDaysEveryTicketOfManyHasItsTurnWithinFourWeeks() {
    day();
    portals.spoilt.addAll(portals.refs());
    for (int i = 0; i < 28; i++) {
      place.clock.advance(Duration.ofDays(1));
      night();
      day();
    }
    assertThat(portals.spoilt).isEmpty();
  }

  @Test
  void aDayChecksWhatItsNightHasOrderedAndNoMore() {
    day();
    assertThat(portals.checked).hasSize(179 - 36).doesNotHaveDuplicates();
  }

  @Test
  void aStepChecksFewTicketsAlsoAfterNightsWithoutDays() {
    for (int i = 0; i < 100; i++) {
      night();
    }
    portals.checked.clear();
    share.byDay();
    assertThat(portals.checked).hasSize(50);
    assertThat(rounds.read().due()).isLessThanOrEqualTo(TICKETS);
  }

  @Test
  void whatAStepRepairsIsAddedToTheReportOfTheNight() {
    TicketRef next = portals.refs().get(40);
    portals.spoilt.add(next);
    share.byDay();
    assertThat(told).containsOnlyKeys(place.clock.instant());
    PartReport report = told.get(place.clock.instant());
    assertThat(report.name()).isEqualTo("share");
    assertThat(report.counts()).containsEntry("tickets", 50);
    assertThat(report.repairs()).extracting(each -> each.path()).containsExactly(next.value());
  }

  @Test
  void whereNothingIsOrderedNothingIsTold() {
    day();
    told.clear();
    share.byDay();
    assertThat(told).isEmpty();
  }

  @Test
  void aStepThatBreaksOffSaysSoAndIsDoneAgain() {
    List<TicketRef> refs = portals.refs();
    place.night();
    place.ledger.dieAtStep(1);
    wronglyCounted(refs.get(50));
    share.byDay();
    assertThat(told.get(place.clock.instant()).failed()).isTrue();
    place.ledger.live();
    share.byDay();
    assertThat(told.get(place.clock.instant()).failed()).isFalse();
    assertThat(new HashSet<>(portals.checked)).hasSize(50);
  }

  @Test
  void aStepThatMeetsSomebodyWhoCountsIsDoneAgainWithoutAWord() {
    Instant night = place.clock.instant();
    place.night();
    wronglyCounted(portals.refs().get(50));
    place.ledger.meanwhile(
        () -> {
          place.happen(History.of(3, night, Duration.ofHours(1), 2));
          place.night();
        });
    share.byDay();
    assertThat(told.get(night).failed()).isFalse();
    assertThat(told.get(night).repairs()).isEmpty();
    share.byDay();
    assertThat(told.get(night).repairs()).hasSize(1);
  }

  /** Edits a ticket by hand. */
  private void wronglyCounted(TicketRef ref) {
    place.tickets.put(
        ref, place.clock.instant().minus(Duration.ofDays(110)), place.facts().getFirst());
  }

  private void night() {
    new ProjectionsPart(place.tickets, portals, share, rounds, place.clock)
        .run(place.clock.instant());
  }

  private void day() {
    for (int i = 0; i < STEPS_OF_A_DAY && rounds.read().due() > 0; i++) {
      share.byDay();
    }
  }
}

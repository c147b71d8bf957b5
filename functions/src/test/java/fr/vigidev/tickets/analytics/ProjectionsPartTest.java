package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vigidev.tickets.analytics.application.CheckShare;
import fr.vigidev.tickets.analytics.application.CountTickets;
import fr.vigidev.tickets.analytics.application.ProjectionsPart;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.ticket.model.Repair;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionsPartTest {
  private final Place place = new Place();
  private final Portals portals = new Portals(place.tickets);
  private final InMemoryRounds rounds = new InMemoryRounds();

  @Test
  void whatMovedTodayIsRepairedTheNextNight() {
    place.happen(History.of(1_000, place.clock.instant(), Duration.ofDays(30), 1));
    place.clock.advance(Duration.ofDays(2));
    night();
    List<History.Event> today = History.of(20, place.clock.instant(), Duration.ofHours(20), 2);
    place.happen(today);
    portals.spoilt.add(today.getLast().ref());
    assertThat(night().repairs()).extracting(Repair::path).contains(today.getLast().ref().value());
    assertThat(portals.spoilt).isEmpty();
  }

  @Test
  void anActThatWasStoredLaterThanItBeganIsNotMissed() {
    place.happen(History.of(1_000, place.clock.instant(), Duration.ofDays(30), 1));
    night();
    Instant before = rounds.read().checkedUpTo().orElseThrow().minus(Duration.ofMinutes(9));
    History.Event late = History.of(1, before, Duration.ofSeconds(1), 6).getFirst();
    place.tickets.put(late.ref(), before, late.facts());
    portals.spoilt.add(late.ref());
    night();
    assertThat(portals.spoilt).isEmpty();
  }

  @Test
  void aTicketOutOfTimesToComeDoesNotHideThoseUntilThen() {
    place.happen(History.of(1_000, place.clock.instant(), Duration.ofDays(30), 1));
    place.clock.advance(Duration.ofDays(2));
    Instant dayAfter = place.clock.instant().plus(Duration.ofDays(1));
    History.Event ahead = History.of(1, dayAfter, Duration.ofSeconds(1), 3).getFirst();
    place.tickets.put(ahead.ref(), dayAfter, ahead.facts());
    night();
    List<History.Event> today = History.of(1, place.clock.instant(), Duration.ofHours(2), 4);
    place.tickets.put(today.getFirst().ref(), today.getFirst().at(), today.getFirst().facts());
    portals.spoilt.add(today.getFirst().ref());
    place.clock.advance(Duration.ofHours(4));
    night();
    assertThat(portals.spoilt).isEmpty();
  }

  @Test
  void everyTicketOfAThousandHasItsTurnWithinFourWeeks() {
    place.happen(History.of(1_000, place.clock.instant(), Duration.ofDays(30), 1));
    place.clock.advance(Duration.ofDays(100));
    night();
    portals.spoilt.addAll(portals.refs());
    for (int i = 0; i < 28; i++) {
      night();
    }
    assertThat(portals.spoilt).isEmpty();
  }

  @Test
  void aNightLooksAtAsManyTicketsHoweverManyThereAre() {
    place.happen(History.of(1_000, place.clock.instant(), Duration.ofDays(30), 1));
    night();
    int ofThousand = checkedInANight();
    place.happen(History.of(9_000, place.clock.instant(), Duration.ofDays(30), 2));
    assertThat(checkedInANight()).isEqualTo(ofThousand);
  }

  @Test
  void aTicketThatIsCountedAsWhatItIsNotIsCountedAgainWhenItsTurnComes() {
    place.happen(History.of(100, place.clock.instant(), Duration.ofDays(30), 1));
    place.clock.advance(Duration.ofDays(100));
    place.night();
    var some = place.tickets.all().iterator().next();
    var edited = History.of(1, some.facts().createdAt(), Duration.ofSeconds(1), 5).getFirst();
    place.tickets.put(some.ref(), some.at(), edited.facts());
    List<Repair> repairs = new ArrayList<>();
    for (int i = 0; i < 28; i++) {
      repairs.addAll(night().repairs());
    }
    assertThat(repairs).extracting(Repair::path).containsExactly("countedTickets/" + some.ref());
  }

  @Test
  void ticketsThatWereImportedWithOldDatesAreAllCountedTheNextNight() {
    Instant old = place.clock.instant();
    place.clock.advance(Duration.ofDays(400));
    place.happen(History.of(50, place.clock.instant(), Duration.ofDays(1), 1));
    place.night();
    place.happen(History.of(1_000, old, Duration.ofDays(300), 2));

    PartReport report = night();

    assertThat(place.ledger.tickets()).isEqualTo(1_050);
    assertThat(report.repairs())
        .extracting(Repair::field, Repair::found, Repair::expected)
        .containsOnly(tuple("counted", "0", "1"));
  }

  @Test
  void aTicketThatCanNotBeReadKeepsNoOtherFromBeingChecked() {
    rounds.change(round -> round.touchedUpTo(place.clock.instant()));
    place.happen(History.of(50, place.clock.instant(), Duration.ofHours(10), 1));
    TicketRef broken = portals.refs().get(3);
    portals.broken.add(broken);
    PartReport report = night();
    assertThat(report.counts()).containsEntry("unreadable", 1);
    assertThat(new HashSet<>(portals.checked)).hasSize(49);
  }

  @Test
  void whatWasRepairedIsToldAlsoWhenItBreaksOff() {
    rounds.change(round -> round.touchedUpTo(place.clock.instant()));
    place.happen(History.of(50, place.clock.instant(), Duration.ofHours(10), 1));
    portals.spoilt.addAll(portals.refs());
    portals.goAway();
    PartReport report = night();
    assertThat(report.failed()).isTrue();
    assertThat(report.repairs()).hasSize(50);
  }

  /** After a day on which nobody touched anything. */
  private int checkedInANight() {
    place.clock.advance(Duration.ofDays(2));
    night();
    portals.checked.clear();
    night();
    return portals.checked.size();
  }

  private PartReport night() {
    CountTickets countTickets = new CountTickets(place.tickets, place.ledger, place.clock);
    CheckShare share = new CheckShare(portals, countTickets, rounds, (night, more) -> {});
    return new ProjectionsPart(place.tickets, portals, share, rounds, place.clock)
        .run(place.clock.instant());
  }
}

package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vigidev.tickets.analytics.application.CountTickets;
import fr.vigidev.tickets.analytics.application.ProjectionsPart;
import fr.vigidev.tickets.analytics.application.Rounds;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.ticket.application.Projections;
import fr.vigidev.tickets.ticket.model.Repair;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectionsPartTest {
  private final Place place = new Place();
  private final List<TicketRef> checked = new ArrayList<>();
  private final Set<TicketRef> spoilt = new HashSet<>();
  private boolean gone;
  private Rounds.Round round = new Rounds.Round(Optional.empty(), Optional.empty());

  @Test
  void whatMovedTodayIsRepairedTheNextNight() {
    place.happen(History.of(1_000, place.clock.instant(), Duration.ofDays(30), 1));
    place.clock.advance(Duration.ofDays(2));
    night();
    List<History.Event> today = History.of(20, place.clock.instant(), Duration.ofHours(20), 2);
    place.happen(today);
    spoilt.add(today.getLast().ref());
    assertThat(night().repairs()).extracting(Repair::path).contains(today.getLast().ref().value());
    assertThat(spoilt).isEmpty();
  }

  @Test
  void anActThatWasStoredLaterThanItBeganIsNotMissed() {
    place.happen(History.of(1_000, place.clock.instant(), Duration.ofDays(30), 1));
    night();
    Instant before = round.checkedUpTo().orElseThrow().minus(Duration.ofMinutes(9));
    History.Event late = History.of(1, before, Duration.ofSeconds(1), 6).getFirst();
    place.tickets.put(late.ref(), before, late.facts());
    spoilt.add(late.ref());
    night();
    assertThat(spoilt).isEmpty();
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
    spoilt.add(today.getFirst().ref());
    place.clock.advance(Duration.ofHours(4));
    night();
    assertThat(spoilt).isEmpty();
  }

  @Test
  void everyTicketHasItsTurnWithinFourWeeks() {
    place.happen(History.of(1_000, place.clock.instant(), Duration.ofDays(30), 1));
    place.clock.advance(Duration.ofDays(100));
    night();
    spoilt.addAll(refs());
    int mostInANight = 0;
    for (int i = 0; i < 28; i++) {
      place.clock.advance(Duration.ofDays(1));
      checked.clear();
      night();
      mostInANight = Math.max(mostInANight, checked.size());
    }
    assertThat(spoilt).isEmpty();
    // A share of 36, and the ticket that was touched last, which nobody can know to be checked.
    assertThat(mostInANight).isLessThanOrEqualTo(40);
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
    round = round.touchedUpTo(place.clock.instant());
    place.happen(History.of(50, place.clock.instant(), Duration.ofHours(10), 1));
    TicketRef broken = refs().get(3);
    PartReport report = night(Set.of(broken));
    assertThat(report.counts()).containsEntry("unreadable", 1);
    assertThat(new HashSet<>(checked)).hasSize(49);
  }

  @Test
  void whatWasRepairedIsToldAlsoWhenItBreaksOff() {
    round = round.touchedUpTo(place.clock.instant());
    place.happen(History.of(50, place.clock.instant(), Duration.ofHours(10), 1));
    spoilt.addAll(refs());
    gone = true;
    PartReport report = night();
    assertThat(report.failed()).isTrue();
    assertThat(report.repairs()).hasSize(50);
  }

  private PartReport night() {
    return night(Set.of());
  }

  private PartReport night(Set<TicketRef> broken) {
    Rounds rounds =
        new Rounds() {
          @Override
          public Round read() {
            return round;
          }

          @Override
          public void write(Round next) {
            round = next;
          }
        };
    CountTickets countTickets = new CountTickets(place.tickets, place.ledger, place.clock);
    Instant now = place.clock.instant();
    return new ProjectionsPart(
            place.tickets, new Portals(broken), countTickets, rounds, place.clock)
        .run(now);
  }

  private List<TicketRef> refs() {
    return place.tickets.all().stream()
        .map(each -> each.ref())
        .sorted(Comparator.comparing(TicketRef::value))
        .toList();
  }

  /** Portals of which some are spoilt, and some tickets can't be read. */
  private final class Portals implements Projections {
    private final Set<TicketRef> broken;

    Portals(Set<TicketRef> broken) {
      this.broken = broken;
    }

    @Override
    public Checked check(TicketRef ref) {
      if (broken.contains(ref)) {
        throw new IllegalStateException("spoilt by hand");
      }
      checked.add(ref);
      return new Checked(
          1, spoilt.remove(ref) ? List.of(new Repair(ref.value(), "status", "a", "b")) : List.of());
    }

    @Override
    public long tickets() {
      if (gone) {
        throw new UnsupportedOperationException("the database is gone");
      }
      return place.tickets.all().size();
    }

    @Override
    public List<TicketRef> tickets(Optional<TicketRef> after, int limit) {
      return refs().stream()
          .filter(ref -> after.filter(last -> ref.value().compareTo(last.value()) <= 0).isEmpty())
          .limit(limit)
          .toList();
    }
  }
}

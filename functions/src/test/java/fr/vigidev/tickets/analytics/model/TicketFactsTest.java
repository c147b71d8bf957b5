package fr.vigidev.tickets.analytics.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketFactsTest {
  private static final Instant CREATED = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant RESOLVED = Instant.parse("2026-03-04T09:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-04");

  @Test
  void aResolvedTicketCountsForTheDayThatItWasCreatedAndTheDayThatItWasResolved() {
    Map<LocalDate, Figures> days = resolved().since(Optional.empty());
    assertThat(days.keySet()).containsExactly(MONDAY, WEDNESDAY);
    assertThat(days.get(MONDAY).opened()).isEqualTo(1);
    assertThat(days.get(WEDNESDAY).opened()).isEqualTo(-1);
    assertThat(days.get(WEDNESDAY).of(Measure.SECONDS)).isEqualTo(2 * 86_400);
    assertThat(days.get(WEDNESDAY).of(Measure.NET_SECONDS)).isEqualTo(2 * 86_400 - 3_600);
  }

  @Test
  void aReopeningTakesTheResolutionFromItsDay() {
    TicketFacts reopened = facts(Status.IN_PROGRESS, Optional.empty(), Optional.empty());
    Figures wednesday = reopened.since(Optional.of(resolved())).get(WEDNESDAY);
    assertThat(wednesday.of(Measure.RESOLVED)).isEqualTo(-1);
    assertThat(wednesday.opened()).isEqualTo(1);
    assertThat(wednesday.by(Measure.BY_SECONDS)).hasSize(1).containsValue(-1L);
  }

  @Test
  void aClosedTicketLeftWhenItWasResolved() {
    TicketFacts closed =
        facts(Status.CLOSED, Optional.of(RESOLVED), Optional.of(RESOLVED.plusSeconds(900_000)));
    Map<LocalDate, Figures> change = closed.since(Optional.of(resolved()));
    assertThat(change.keySet()).containsExactly(MONDAY);
    assertThat(change.get(MONDAY).by(Measure.CREATED_BY_STATUS))
        .isEqualTo(Map.of("closed", 1L, "resolved", -1L));
  }

  @Test
  void aDuplicateLeavesWithoutBeingResolved() {
    TicketFacts duplicate = facts(Status.CLOSED, Optional.empty(), Optional.of(RESOLVED));
    Figures wednesday = duplicate.since(Optional.empty()).get(WEDNESDAY);
    assertThat(wednesday.of(Measure.LEFT)).isEqualTo(1);
    assertThat(wednesday.of(Measure.RESOLVED)).isZero();
  }

  @Test
  void aTicketThatWaitedLongerThanItTookHasNoNetTime() {
    Instant soon = CREATED.plusSeconds(600);
    Figures monday =
        facts(Status.RESOLVED, Optional.of(soon), Optional.empty())
            .since(Optional.empty())
            .get(MONDAY);
    assertThat(monday.of(Measure.SECONDS)).isEqualTo(600);
    assertThat(monday.of(Measure.NET_SECONDS)).isZero();
  }

  @Test
  void daysAreThoseOfParis() {
    Instant lateInParis = Instant.parse("2026-03-28T23:30:00Z");
    assertThat(ParisDay.of(lateInParis)).isEqualTo(LocalDate.parse("2026-03-29"));
    assertThat(ParisDay.of(Instant.parse("2026-03-29T21:59:59Z")))
        .isEqualTo(LocalDate.parse("2026-03-29"));
    assertThat(ParisDay.of(Instant.parse("2026-03-29T22:00:00Z")))
        .isEqualTo(LocalDate.parse("2026-03-30"));
  }

  private static TicketFacts resolved() {
    return facts(Status.RESOLVED, Optional.of(RESOLVED), Optional.empty());
  }

  private static TicketFacts facts(
      Status status, Optional<Instant> resolvedAt, Optional<Instant> closedAt) {
    return new TicketFacts(
        CREATED,
        resolvedAt,
        closedAt,
        Priority.HIGH,
        status,
        Optional.of("thomas"),
        "depot",
        3_600);
  }
}

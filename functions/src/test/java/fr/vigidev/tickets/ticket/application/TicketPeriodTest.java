package fr.vigidev.tickets.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 2026-01-14T23:00:00Z, 2026-01-15T23:00:00Z",
    "2026-07-15, 2026-07-14T22:00:00Z, 2026-07-15T22:00:00Z",
    "2026-03-29, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
    "2026-10-25, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
  })
  void aDayIsOneOfParisHoweverManyHoursItHas(LocalDate day, Instant from, Instant before) {
    TicketPeriod period = created(Optional.of(day), Optional.of(day));
    assertThat(period.from()).contains(from);
    assertThat(period.before()).contains(before);
  }

  @Test
  void aPeriodMayBeOpenOnEitherSide() {
    LocalDate day = LocalDate.of(2026, 1, 15);
    assertThat(created(Optional.of(day), Optional.empty()).before()).isEmpty();
    assertThat(created(Optional.empty(), Optional.of(day)).from()).isEmpty();
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2026, 1, 15);
    assertThatThrownBy(() -> created(Optional.of(day), Optional.of(day.minusDays(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTicketsOfAPeriodComeInItsOrder() {
    Optional<TicketPeriod> resolved =
        Optional.of(
            new TicketPeriod(
                TicketPeriod.Reached.RESOLVED, Optional.of(LocalDate.EPOCH), Optional.empty()));
    assertThat(TicketQuery.Order.usual(resolved))
        .isEqualTo(TicketQuery.Order.LATEST_RESOLUTION)
        .isEqualTo(TicketQuery.Order.lasting(resolved));
    assertThat(query(resolved, TicketQuery.Order.LATEST_RESOLUTION).period()).isEqualTo(resolved);
    for (TicketQuery.Order other :
        List.of(
            TicketQuery.Order.LATEST_ACTIVITY,
            TicketQuery.Order.NEWEST,
            TicketQuery.Order.OLDEST)) {
      assertThatThrownBy(() -> query(resolved, other)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static TicketPeriod created(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new TicketPeriod(TicketPeriod.Reached.CREATED, first, last);
  }

  private static TicketQuery query(Optional<TicketPeriod> period, TicketQuery.Order order) {
    return TicketQueries.all(period, order, 1);
  }
}

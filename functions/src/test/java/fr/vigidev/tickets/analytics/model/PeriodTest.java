package fr.vigidev.tickets.analytics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate FIRST = LocalDate.parse("2028-01-01");

  @Test
  void bothEndsAreIncluded() {
    Period period = new Period(FIRST, FIRST.plusDays(1));
    assertThat(period.days()).containsExactly(FIRST, FIRST.plusDays(1));
  }

  @Test
  void aLeapYearIsTheMost() {
    assertThat(new Period(FIRST, FIRST.plusDays(365)).days()).hasSize(366);
    assertThatThrownBy(() -> new Period(FIRST, FIRST.plusDays(366)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period(FIRST, FIRST.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

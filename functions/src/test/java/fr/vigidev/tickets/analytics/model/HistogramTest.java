package fr.vigidev.tickets.analytics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HistogramTest {
  private static final long CENTURY = 100L * 366 * 86_400;

  @Test
  void bucketsFollowOneAnotherWithoutGaps() {
    long last = -1;
    for (long seconds = 0; seconds < 100_000; seconds++) {
      long bucket = Long.parseLong(Histogram.bucket(seconds));
      assertThat(bucket).isBetween(last, last + 1);
      last = bucket;
    }
  }

  @Test
  void aDurationIsToldToWithinA64thOfItself() {
    for (long seconds = 1; seconds < CENTURY; seconds += 1 + seconds / 97) {
      long told = Histogram.quantile(Map.of(Histogram.bucket(seconds), 1L), 50).orElseThrow();
      assertThat(Math.abs(told - seconds) * 64)
          .as("%s seconds", seconds)
          .isLessThanOrEqualTo(seconds);
    }
  }

  @Test
  void aQuantileIsTheNearestRank() {
    Map<String, Long> counts =
        Map.of(Histogram.bucket(10), 5L, Histogram.bucket(20), 4L, Histogram.bucket(30), 1L);
    assertThat(Histogram.quantile(counts, 50)).hasValue(10);
    assertThat(Histogram.quantile(counts, 51)).hasValue(20);
    assertThat(Histogram.quantile(counts, 90)).hasValue(20);
    assertThat(Histogram.quantile(counts, 91)).hasValue(30);
  }

  @Test
  void whereNothingWasCountedThereIsNoQuantile() {
    assertThat(Histogram.quantile(Map.of(), 50)).isEmpty();
  }
}

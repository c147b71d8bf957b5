package fr.vigidev.tickets.analytics.model;

import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Durations in buckets whose width grows with them: 32 to each doubling, one second wide below 64
 * seconds. Counts of any days can be added, and a quantile read off the sum is wrong by a 64th of
 * itself at most. Whole numbers alone, so that every machine draws the same borders; the form of <a
 * href="https://hdrhistogram.github.io/HdrHistogram/">HdrHistogram</a>, whose own counts can't be
 * taken away again once they are written down.
 */
public final class Histogram {
  private static final int BITS = 5;

  private Histogram() {}

  /** The bucket of a duration, as a key of {@link Figures}. */
  public static String bucket(long seconds) {
    int shift = Math.max(0, Long.SIZE - 1 - BITS - Long.numberOfLeadingZeros(seconds));
    return Long.toString(((long) shift << BITS) + (seconds >> shift));
  }

  /**
   * The shortest duration that so many of a hundred do not exceed, to within a 64th; empty when
   * nothing was counted.
   *
   * @param counts by bucket
   */
  public static OptionalLong quantile(Map<String, Long> counts, int percent) {
    SortedMap<Long, Long> sorted = new TreeMap<>();
    counts.forEach((bucket, count) -> sorted.put(Long.parseLong(bucket), count));
    long all = sorted.values().stream().mapToLong(Long::longValue).sum();
    long rank = Math.ceilDiv(all * percent, 100);
    long passed = 0;
    for (Map.Entry<Long, Long> each : sorted.entrySet()) {
      passed += each.getValue();
      if (passed >= rank) {
        return OptionalLong.of(middle(each.getKey()));
      }
    }
    return OptionalLong.empty();
  }

  private static long middle(long bucket) {
    int shift = (int) Math.max(0, (bucket >> BITS) - 1);
    long lowest = (bucket - ((long) shift << BITS)) << shift;
    return lowest + ((1L << shift) - 1) / 2;
  }
}

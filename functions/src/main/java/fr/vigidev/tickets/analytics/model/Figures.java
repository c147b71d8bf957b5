package fr.vigidev.tickets.analytics.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Amounts of each {@link Measure}: of a day, of a period, or by how much these change. What amounts
 * to nothing is not there, so that equal figures are equal whichever way they came about.
 */
public final class Figures {
  private static final String PLAIN = "";

  private final Map<Measure, SortedMap<String, Long>> amounts = new EnumMap<>(Measure.class);

  /** Adds to a plain measure. */
  public void add(Measure measure, long amount) {
    add(measure, PLAIN, amount);
  }

  /** Adds to one key of a measure. */
  public void add(Measure measure, String key, long amount) {
    SortedMap<String, Long> keys = amounts.computeIfAbsent(measure, each -> new TreeMap<>());
    keys.merge(key, amount, Figures::sum);
    if (keys.getOrDefault(key, 0L) == 0) {
      keys.remove(key);
    }
    if (keys.isEmpty()) {
      amounts.remove(measure);
    }
  }

  /** Adds all of another, as often as {@code times} says: −1 takes it away. */
  public void add(Figures other, int times) {
    other.amounts.forEach(
        (measure, keys) -> keys.forEach((key, amount) -> add(measure, key, amount * times)));
  }

  /** The amount of a plain measure. */
  public long of(Measure measure) {
    return of(measure, PLAIN);
  }

  /** The amount of one key. */
  public long of(Measure measure, String key) {
    return by(measure).getOrDefault(key, 0L);
  }

  /** The amounts of a measure by key. */
  public SortedMap<String, Long> by(Measure measure) {
    return Collections.unmodifiableSortedMap(
        amounts.getOrDefault(measure, Collections.emptySortedMap()));
  }

  /** By how much the number of open tickets grows. */
  public long opened() {
    return of(Measure.CREATED) - of(Measure.LEFT);
  }

  /** Whether it all amounts to nothing. */
  public boolean isEmpty() {
    return amounts.isEmpty();
  }

  private static Long sum(Long one, Long other) {
    return one + other;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures figures && amounts.equals(figures.amounts);
  }

  @Override
  public int hashCode() {
    return amounts.hashCode();
  }

  @Override
  public String toString() {
    return amounts.toString();
  }
}

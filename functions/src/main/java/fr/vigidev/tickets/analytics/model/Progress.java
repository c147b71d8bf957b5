package fr.vigidev.tickets.analytics.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the counting got.
 *
 * @param countedUpTo tickets that nobody touched since then are counted as they are
 * @param lastDay the last whole day that has its figures
 * @param openFrom the first day whose number of open tickets is not what its figures say; empty
 *     when all are
 */
public record Progress(
    Instant countedUpTo, Optional<LocalDate> lastDay, Optional<LocalDate> openFrom) {
  /** Before anything was counted. */
  public static final Progress NONE =
      new Progress(Instant.EPOCH, Optional.empty(), Optional.empty());

  /**
   * A ticket carries the moment at which an act on it began. It is stored a little later, and may
   * not have been there to be counted; to count again what was counted changes nothing.
   */
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  /** From when on tickets have to be looked at. */
  public Instant since() {
    return countedUpTo.equals(Instant.EPOCH) ? countedUpTo : countedUpTo.minus(OVERLAP);
  }

  /**
   * Up to when all is counted once a ticket was.
   *
   * @param touched when that ticket was touched; a clock that was wrong may have put it into times
   *     to come
   * @param more whether others follow; if none did for a while, it need not be looked at again
   * @param now when they were looked for
   */
  public static Instant upTo(Instant touched, boolean more, Instant now) {
    Instant last = more ? touched : touched.plus(OVERLAP).plusMillis(1);
    return last.isAfter(now) ? now : last;
  }

  /**
   * After tickets up to a moment were counted.
   *
   * @param changed the first day whose number of open tickets changed
   */
  public Progress counted(Instant upTo, Optional<LocalDate> changed) {
    return new Progress(
        upTo.isAfter(countedUpTo) ? upTo : countedUpTo, lastDay, earlier(openFrom, changed));
  }

  /** After open tickets were counted up to a day; what follows it is still to be done. */
  public Progress openUpTo(LocalDate day, boolean all) {
    Optional<LocalDate> rest = all ? Optional.empty() : Optional.of(day.plusDays(1));
    return new Progress(countedUpTo, lastDay, rest);
  }

  /** After the figures of all whole days up to that one are there. */
  public Progress wholeUpTo(LocalDate day) {
    return new Progress(
        countedUpTo, Optional.of(lastDay.filter(day::isBefore).orElse(day)), openFrom);
  }

  /** The last day before {@code day} whose number of open tickets is known. */
  public LocalDate knownBefore(LocalDate day) {
    LocalDate known = day.minusDays(1);
    Optional<LocalDate> doubtful = openFrom.filter(each -> !each.isAfter(known));
    return earlier(earlier(Optional.of(known), doubtful.map(each -> each.minusDays(1))), lastDay)
        .orElse(known);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().isBefore(other.get()) ? one.get() : other.get())
        : one.or(() -> other);
  }
}

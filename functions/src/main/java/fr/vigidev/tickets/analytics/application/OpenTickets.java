package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes how many tickets were open at the end of each day, from the first day on for which that
 * changed. Whole days on which nothing happened are added; of later ones, such as today, those that
 * have figures are written.
 */
final class OpenTickets {
  private static final int PAGE = 200;

  /** How many days were written. */
  int count(Ledger.Writing writing, LocalDate yesterday) {
    Optional<LocalDate> first = first(writing.progress(), yesterday);
    return first.map(day -> new Walk(writing, yesterday).from(day)).orElse(0);
  }

  /** Where there is something to do; empty when there is nothing. */
  private static Optional<LocalDate> first(Progress progress, LocalDate yesterday) {
    LocalDate missing = progress.lastDay().map(day -> day.plusDays(1)).orElse(yesterday);
    if (progress.openFrom().isEmpty() && missing.isAfter(yesterday)) {
      return Optional.empty();
    }
    // The day before has its number: later days may be missing, whole ones never are.
    LocalDate today = yesterday.plusDays(1);
    LocalDate latest = missing.isAfter(today) ? today : missing;
    return Optional.of(progress.openFrom().filter(latest::isAfter).orElse(latest));
  }

  /** From day to day, a page at a time. */
  private static final class Walk {
    private final Ledger.Writing writing;
    private final LocalDate yesterday;
    private long open;
    private int written;

    Walk(Ledger.Writing writing, LocalDate yesterday) {
      this.writing = writing;
      this.yesterday = yesterday;
    }

    int from(LocalDate first) {
      open = writing.days(List.of(first.minusDays(1))).stream().mapToLong(CountedDay::open).sum();
      Optional<LocalDate> next = Optional.of(first);
      while (next.isPresent()) {
        next = page(next.get());
      }
      return written;
    }

    /** Where the next page begins; empty when there is none. */
    private Optional<LocalDate> page(LocalDate from) {
      Map<LocalDate, CountedDay> found =
          writing.daysFrom(from, PAGE).stream()
              .collect(Collectors.toMap(CountedDay::day, Function.identity()));
      List<LocalDate> days = days(from, found);
      LocalDate last = days.isEmpty() ? from : days.getLast();
      boolean all =
          !last.isBefore(yesterday) && found.size() < PAGE && days.containsAll(found.keySet());
      List<CountedDay> changed = chained(days, found);
      Progress progress = writing.progress().openUpTo(last, all);
      writing.store(
          new Ledger.Step(
              Map.of(), changed, progress.wholeUpTo(last.isAfter(yesterday) ? yesterday : last)));
      written += changed.size();
      return all ? Optional.empty() : Optional.of(last.plusDays(1));
    }

    /** Every whole day, or of later days those that have figures. */
    private List<LocalDate> days(LocalDate from, Map<LocalDate, CountedDay> found) {
      if (from.isAfter(yesterday)) {
        return found.keySet().stream().sorted().toList();
      }
      LocalDate last = from.plusDays(PAGE - 1L);
      return from.datesUntil((last.isAfter(yesterday) ? yesterday : last).plusDays(1)).toList();
    }

    private List<CountedDay> chained(List<LocalDate> days, Map<LocalDate, CountedDay> found) {
      List<CountedDay> changed = new ArrayList<>();
      for (LocalDate day : days) {
        CountedDay before = found.getOrDefault(day, CountedDay.empty(day));
        CountedDay after = before.after(open);
        if (!found.containsKey(day) || !after.equals(before)) {
          changed.add(after);
        }
        open = after.open();
      }
      return changed;
    }
  }
}

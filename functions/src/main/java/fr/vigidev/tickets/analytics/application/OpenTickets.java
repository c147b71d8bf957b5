package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes how many tickets were open at the end of each day, from the first day on for which that
 * changed, and adds the days on which nothing happened.
 */
final class OpenTickets {
  private static final int PAGE = 200;

  /** How many days were written. */
  int count(Ledger.Writing writing, LocalDate yesterday) {
    int written = 0;
    Optional<LocalDate> next = first(writing.progress(), yesterday);
    while (next.isPresent()) {
      LocalDate from = next.get();
      List<CountedDay> found = writing.daysFrom(from, PAGE);
      LocalDate last = last(from, found, yesterday);
      List<CountedDay> changed = chained(writing, from, last, found);
      boolean all = found.size() < PAGE && reaches(last, found, yesterday);
      writing.store(new Ledger.Step(Map.of(), changed, progress(writing, last, yesterday, all)));
      written += changed.size();
      next = all ? Optional.empty() : Optional.of(last.plusDays(1));
    }
    return written;
  }

  /** Where there is something to do; empty when there is nothing. */
  private static Optional<LocalDate> first(Progress progress, LocalDate yesterday) {
    LocalDate missing = progress.lastDay().map(day -> day.plusDays(1)).orElse(yesterday);
    LocalDate first = progress.openFrom().filter(missing::isAfter).orElse(missing);
    return progress.openFrom().isPresent() || !missing.isAfter(yesterday)
        ? Optional.of(first)
        : Optional.empty();
  }

  /** The last day of a page: days without figures count as much as those that have some. */
  private static LocalDate last(LocalDate from, List<CountedDay> found, LocalDate yesterday) {
    LocalDate most = from.plusDays(PAGE - 1L);
    LocalDate wanted =
        found.isEmpty() || found.getLast().day().isBefore(yesterday)
            ? yesterday
            : found.getLast().day();
    LocalDate last = wanted.isBefore(from) ? from : wanted;
    return last.isAfter(most) ? most : last;
  }

  private static boolean reaches(LocalDate last, List<CountedDay> found, LocalDate yesterday) {
    return !last.isBefore(yesterday) && (found.isEmpty() || !found.getLast().day().isAfter(last));
  }

  private static List<CountedDay> chained(
      Ledger.Writing writing, LocalDate from, LocalDate last, List<CountedDay> found) {
    Map<LocalDate, CountedDay> known = new TreeMap<>();
    found.forEach(each -> known.put(each.day(), each));
    long open = writing.days(List.of(from.minusDays(1))).stream().mapToLong(CountedDay::open).sum();
    List<CountedDay> changed = new ArrayList<>();
    for (LocalDate day : from.datesUntil(last.plusDays(1)).toList()) {
      CountedDay before = known.getOrDefault(day, CountedDay.empty(day));
      CountedDay after = before.after(open);
      if (!known.containsKey(day) || !after.equals(before)) {
        changed.add(after);
      }
      open = after.open();
    }
    return changed;
  }

  private static Progress progress(
      Ledger.Writing writing, LocalDate last, LocalDate yesterday, boolean all) {
    LocalDate whole = last.isAfter(yesterday) ? yesterday : last;
    return writing.progress().openUpTo(last, all).wholeUpTo(whole);
  }
}

package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Figures;
import fr.vigidev.tickets.analytics.model.Progress;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.Repair;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the figures of the days up to the tickets as they are. It reads the tickets that were
 * touched since it last did so, as what these were counted, and the days that they are counted in:
 * never another ticket, however many there are. Each step is stored whole, so that it goes on where
 * it was stopped, and counts nothing twice.
 */
public final class CountTickets {
  private static final int PAGE = 100;

  private final TouchedTickets tickets;
  private final Ledger ledger;
  private final OpenTickets openTickets = new OpenTickets();
  private final Clock clock;

  /**
   * @param clock what time it really is: a job that is run for a moment to come must not take
   *     tickets that are touched until then for counted
   */
  public CountTickets(TouchedTickets tickets, Ledger ledger, Clock clock) {
    this.tickets = tickets;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What was done.
   *
   * @param tickets that were counted anew
   * @param days whose figures were written
   */
  public record Counted(int tickets, int days) {}

  /**
   * What was found when tickets were counted again.
   *
   * @param repairs of those that were counted as something else than they are, or not at all
   * @param forgotten how many were not counted at all
   */
  public record Recounted(List<Repair> repairs, int forgotten) {
    public Recounted {
      repairs = List.copyOf(repairs);
    }
  }

  /**
   * Counts.
   *
   * @param yesterday the last day that gets its figures even if nothing happened on it
   */
  public Counted count(LocalDate yesterday) {
    Ledger.Writing writing = ledger.write();
    int changed = countSince(writing, writing.progress().since());
    return new Counted(changed, openTickets.count(writing, yesterday));
  }

  /** Counts every ticket, also those that nobody touched since they should have been. */
  public void countAll() {
    countSince(ledger.write(), Instant.EPOCH);
  }

  /**
   * Counts tickets again that were counted before, whether or not they were touched since.
   *
   * @return what was found
   */
  public Recounted recount(List<TicketRef> refs) {
    Ledger.Writing writing = ledger.write();
    Instant counted = writing.progress().since();
    List<TouchedTickets.Touched> old =
        tickets.tickets(refs).stream().filter(each -> each.at().isBefore(counted)).toList();
    Map<TicketRef, TicketFacts> asCounted = writing.counted(refs);
    Changes changes = Changes.of(old, asCounted);
    if (changes.tickets().isEmpty()) {
      return new Recounted(List.of(), 0);
    }
    Progress progress =
        writing.progress().counted(writing.progress().countedUpTo(), changes.firstOpened());
    writing.store(step(writing, changes, progress));
    List<Repair> repairs =
        changes.tickets().keySet().stream()
            .map(
                ref ->
                    repair(
                        ref, Optional.ofNullable(asCounted.get(ref)), changes.tickets().get(ref)))
            .toList();
    Set<TicketRef> forgotten = new HashSet<>(changes.tickets().keySet());
    forgotten.removeAll(asCounted.keySet());
    return new Recounted(repairs, forgotten.size());
  }

  private int countSince(Ledger.Writing writing, Instant since) {
    Instant begun = clock.instant();
    int changed = 0;
    List<TouchedTickets.Touched> page = tickets.touched(TouchedTickets.From.since(since), PAGE);
    while (!page.isEmpty()) {
      TouchedTickets.Touched last = page.getLast();
      List<TouchedTickets.Touched> next =
          page.size() < PAGE ? List.of() : tickets.touched(TouchedTickets.From.after(last), PAGE);
      changed += countPage(writing, page, Progress.upTo(last.at(), !next.isEmpty(), begun));
      page = next;
    }
    return changed;
  }

  private static Repair repair(TicketRef ref, Optional<TicketFacts> found, TicketFacts expected) {
    String path = "countedTickets/" + ref;
    return found
        .map(facts -> new Repair(path, "facts", facts.toString(), expected.toString()))
        .orElseGet(() -> new Repair(path, "counted", "0", "1"));
  }

  private int countPage(Ledger.Writing writing, List<TouchedTickets.Touched> page, Instant upTo) {
    List<TicketRef> refs = page.stream().map(TouchedTickets.Touched::ref).toList();
    Changes changes = Changes.of(page, writing.counted(refs));
    Progress progress = writing.progress().counted(upTo, changes.firstOpened());
    if (!changes.tickets().isEmpty() || !progress.equals(writing.progress())) {
      writing.store(step(writing, changes, progress));
    }
    return changes.tickets().size();
  }

  private static Ledger.Step step(Ledger.Writing writing, Changes changes, Progress progress) {
    Map<LocalDate, CountedDay> known = new HashMap<>();
    writing.days(changes.days().keySet()).forEach(each -> known.put(each.day(), each));
    List<CountedDay> days = new ArrayList<>();
    for (Map.Entry<LocalDate, Figures> each : changes.days().entrySet()) {
      CountedDay before = known.getOrDefault(each.getKey(), CountedDay.empty(each.getKey()));
      days.add(before.plus(each.getValue()));
    }
    Map<TicketRef, TicketFacts> counted = changes.tickets();
    return new Ledger.Step(counted, days, progress);
  }
}

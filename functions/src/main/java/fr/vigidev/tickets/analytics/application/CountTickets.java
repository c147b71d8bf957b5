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
import java.util.List;
import java.util.Map;

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
   * Counts.
   *
   * @param yesterday the last day that gets its figures even if nothing happened on it
   */
  public Counted count(LocalDate yesterday) {
    Ledger.Writing writing = ledger.write();
    int changed = 0;
    TouchedTickets.From from = TouchedTickets.From.since(writing.progress().since());
    List<TouchedTickets.Touched> page;
    do {
      page = tickets.touched(from, PAGE);
      if (!page.isEmpty()) {
        changed += countPage(writing, page);
        from = TouchedTickets.From.after(page.getLast());
      }
    } while (page.size() == PAGE);
    return new Counted(changed, openTickets.count(writing, yesterday));
  }

  /**
   * Counts tickets again that were counted before, whether or not they were touched since.
   *
   * @return those that were counted as something else than they are
   */
  public List<Repair> recount(List<TicketRef> refs) {
    Ledger.Writing writing = ledger.write();
    Instant counted = writing.progress().since();
    List<TouchedTickets.Touched> old =
        tickets.tickets(refs).stream().filter(each -> each.at().isBefore(counted)).toList();
    Map<TicketRef, TicketFacts> asCounted = writing.counted(refs);
    Changes changes = Changes.of(old, asCounted);
    if (changes.tickets().isEmpty()) {
      return List.of();
    }
    Progress progress =
        writing.progress().counted(writing.progress().countedUpTo(), changes.firstOpened());
    writing.store(step(writing, changes, progress));
    return changes.tickets().keySet().stream()
        .map(ref -> repair(ref, asCounted.get(ref), changes.tickets().get(ref)))
        .toList();
  }

  private static Repair repair(TicketRef ref, TicketFacts found, TicketFacts expected) {
    return new Repair("countedTickets/" + ref, "", String.valueOf(found), expected.toString());
  }

  private int countPage(Ledger.Writing writing, List<TouchedTickets.Touched> page) {
    List<TicketRef> refs = page.stream().map(TouchedTickets.Touched::ref).toList();
    Changes changes = Changes.of(page, writing.counted(refs));
    Progress progress =
        writing.progress().counted(upTo(page.getLast().at()), changes.firstOpened());
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

  private Instant upTo(Instant touched) {
    Instant now = clock.instant();
    return touched.isAfter(now) ? now : touched;
  }
}

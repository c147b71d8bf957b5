package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Progress;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A ledger in memory, under the contract of {@link LedgerContract}. It counts what is read. */
public final class InMemoryLedger implements Ledger {
  private final TouchedTickets tickets;
  private final Map<TicketRef, TicketFacts> counted = new HashMap<>();
  private final NavigableMap<LocalDate, CountedDay> days = new TreeMap<>();
  private Progress progress = Progress.NONE;
  private int steps;
  private int reads;
  private int lastStep = Integer.MAX_VALUE;
  private Runnable meanwhile = () -> {};

  public InMemoryLedger(TouchedTickets tickets) {
    this.tickets = tickets;
  }

  /** The figures of all days. */
  NavigableMap<LocalDate, CountedDay> days() {
    return days;
  }

  /** How many tickets are counted. */
  int tickets() {
    return counted.size();
  }

  /** How many documents were read. */
  int reads() {
    return reads;
  }

  /** Lets the job die at that step, before it is stored. */
  void dieAtStep(int number) {
    lastStep = steps + number;
  }

  /** Lets somebody else do something just before the next step is stored. */
  void meanwhile(Runnable others) {
    meanwhile = others;
  }

  /** Lets it live again. */
  void live() {
    lastStep = Integer.MAX_VALUE;
  }

  @Override
  public Writing write() {
    return new InMemoryWriting();
  }

  @Override
  public Extract extract(LocalDate from, LocalDate to) {
    LocalDate known = progress.knownBefore(from);
    List<TouchedTickets.Touched> touched =
        tickets.touched(TouchedTickets.From.since(progress.since()), Integer.MAX_VALUE);
    Map<TicketRef, TicketFacts> asCounted = new HashMap<>(counted);
    asCounted.keySet().retainAll(touched.stream().map(TouchedTickets.Touched::ref).toList());
    return new Extract(
        Optional.ofNullable(days.get(known)),
        List.copyOf(days.subMap(known, false, to, true).values()),
        touched,
        asCounted);
  }

  private final class InMemoryWriting implements Writing {
    private int seen = steps;

    @Override
    public Progress progress() {
      return progress;
    }

    @Override
    public Map<TicketRef, TicketFacts> counted(Collection<TicketRef> refs) {
      reads += refs.size();
      Map<TicketRef, TicketFacts> found = new HashMap<>(counted);
      found.keySet().retainAll(refs);
      return found;
    }

    @Override
    public List<CountedDay> days(Collection<LocalDate> wanted) {
      reads += wanted.size();
      return wanted.stream().filter(days::containsKey).map(days::get).toList();
    }

    @Override
    public List<CountedDay> daysFrom(LocalDate day, int limit) {
      List<CountedDay> found = days.tailMap(day).values().stream().limit(limit).toList();
      reads += found.size();
      return found;
    }

    @Override
    public void store(Step step) {
      Runnable others = meanwhile;
      meanwhile = () -> {};
      others.run();
      if (seen != steps) {
        throw new Overtaken(new IllegalStateException("somebody else writes"));
      }
      if (steps + 1 == lastStep) {
        throw new IllegalStateException("killed");
      }
      steps++;
      seen = steps;
      counted.putAll(step.counted());
      step.days().forEach(each -> days.put(each.day(), each));
      progress = step.progress();
    }
  }
}

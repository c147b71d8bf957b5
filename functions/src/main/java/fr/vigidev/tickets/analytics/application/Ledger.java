package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Progress;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of the days, with what of each ticket is in them. By this a ticket that changes is
 * taken out of the figures that it was in, without looking at any other ticket of those days.
 */
public interface Ledger {
  /** Begins to write. Of two who write at once, one is overtaken at its first step. */
  Writing write();

  /** Somebody else wrote meanwhile; nothing was stored. */
  final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Overtaken(Throwable cause) {
      super(cause);
    }
  }

  /** One who writes. */
  interface Writing {
    /** How far the counting got. */
    Progress progress();

    /** As what tickets are counted; one that was not counted yet is left out. */
    Map<TicketRef, TicketFacts> counted(Collection<TicketRef> refs);

    /** The figures of some days; one that has none is left out. */
    List<CountedDay> days(Collection<LocalDate> days);

    /** The first days from one on that have figures, in their order. */
    List<CountedDay> daysFrom(LocalDate day, int limit);

    /**
     * Stores a step whole or not at all.
     *
     * @throws Overtaken when somebody else stored one since this one's last
     */
    void store(Step step);
  }

  /**
   * What is stored at once.
   *
   * @param counted tickets as what they are counted now
   * @param days with their figures as they are now
   */
  record Step(Map<TicketRef, TicketFacts> counted, List<CountedDay> days, Progress progress) {
    public Step {
      counted = Map.copyOf(counted);
      days = List.copyOf(days);
    }
  }

  /**
   * All at one moment that the figures of some days are made of, up to the last of these.
   *
   * @param from the first of the days
   */
  Extract extract(LocalDate from, LocalDate to);

  /**
   * What was found.
   *
   * @param before the last day before these whose number of open tickets is known; empty when
   *     nothing was counted for it
   * @param days those after {@code before} that have figures
   * @param touched tickets that may be other than they were counted
   * @param counted as what these are counted
   */
  record Extract(
      Optional<CountedDay> before,
      List<CountedDay> days,
      List<TouchedTickets.Touched> touched,
      Map<TicketRef, TicketFacts> counted) {
    public Extract {
      days = List.copyOf(days);
      touched = List.copyOf(touched);
      counted = Map.copyOf(counted);
    }
  }
}

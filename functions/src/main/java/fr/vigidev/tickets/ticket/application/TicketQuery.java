package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which tickets are asked for: those that meet everything, in that order. What a search finds, see
 * {@link #isSearch}, has an order of its own: open tickets first, and in each page the newest
 * activity first; but by their references where it is written out whole, see {@link Order#OLDEST}.
 *
 * @param statuses one of these; any when empty
 * @param priorities one of these; any when empty
 * @param projectIds on one of these projects; any when empty
 * @param clientIds of one of these Clients; any when empty
 * @param assignees in the hands of one of these; any when empty
 * @param sharedWith shared with that member of the team
 * @param words beginnings of words, all of which must be found; folded
 * @param period when they were opened, or resolved
 * @param order what comes first; that of the period, if there is one
 * @param limit how many at most
 * @param after the last ticket of the page before
 */
public record TicketQuery(
    Set<Status> statuses,
    Set<Priority> priorities,
    Set<String> projectIds,
    Set<String> clientIds,
    Assignees assignees,
    Optional<String> sharedWith,
    List<String> words,
    Optional<TicketPeriod> period,
    Order order,
    int limit,
    Optional<Position> after) {

  /** The most tickets of one page that somebody looks at. */
  public static final int MAX_LIMIT = 100;

  /** The most tickets of one page of a list that is written out whole. */
  public static final int MAX_EXPORTED = 500;

  /** The most words that count; what follows them is left aside. */
  public static final int MAX_WORDS = 10;

  public TicketQuery {
    statuses = Set.copyOf(statuses);
    priorities = Set.copyOf(priorities);
    projectIds = Set.copyOf(projectIds);
    clientIds = Set.copyOf(clientIds);
    words = words.stream().limit(MAX_WORDS).toList();
    if (limit < 1 || limit > MAX_EXPORTED) {
      throw new IllegalArgumentException("limit out of bounds");
    }
    boolean searches = isSearch(words, period);
    if (after.filter(position -> position.isOfSearch() != searches).isPresent()) {
      throw new IllegalArgumentException("a position in another order");
    }
    if (period.isPresent() && order.reached.filter(period.get().reached()::equals).isEmpty()) {
      throw new IllegalArgumentException("the tickets of a period come in its order");
    }
  }

  /**
   * Whether words are asked for, which have an order of their own. Within a period they are looked
   * for in what the period finds.
   */
  public boolean isSearch() {
    return isSearch(words, period);
  }

  /** The same of a query that is yet to be made. */
  public static boolean isSearch(List<String> words, Optional<TicketPeriod> period) {
    return !words.isEmpty() && period.isEmpty();
  }

  /** The same tickets from another place on. */
  public TicketQuery after(Position position) {
    return new TicketQuery(
        statuses,
        priorities,
        projectIds,
        clientIds,
        assignees,
        sharedWith,
        words,
        period,
        order,
        limit,
        Optional.of(position));
  }

  /** What comes first. */
  public enum Order {
    LATEST_ACTIVITY(Optional.empty()),
    NEWEST(Optional.of(TicketPeriod.Reached.CREATED)),
    LATEST_RESOLUTION(Optional.of(TicketPeriod.Reached.RESOLVED)),
    /** Nothing changes its place in it: who reads all pages is told every ticket once. */
    OLDEST(Optional.of(TicketPeriod.Reached.CREATED));

    private final Optional<TicketPeriod.Reached> reached;

    Order(Optional<TicketPeriod.Reached> reached) {
      this.reached = reached;
    }

    /** That in which people look at tickets. */
    public static Order usual(Optional<TicketPeriod> period) {
      return period
          .map(
              each ->
                  switch (each.reached()) {
                    case CREATED -> NEWEST;
                    case RESOLVED -> LATEST_RESOLUTION;
                  })
          .orElse(LATEST_ACTIVITY);
    }

    /** That in which tickets are written out whole. */
    public static Order lasting(Optional<TicketPeriod> period) {
      return usual(period) == LATEST_RESOLUTION ? LATEST_RESOLUTION : OLDEST;
    }
  }

  /**
   * Who may be in charge.
   *
   * @param nobody whether tickets that nobody has taken are meant too
   */
  public record Assignees(Set<String> uids, boolean nobody) {
    public Assignees {
      uids = Set.copyOf(uids);
    }

    /** Whether it does not matter. */
    public boolean isAny() {
      return uids.isEmpty() && !nobody;
    }
  }

  /** A place in a list: its last ticket so far. */
  public sealed interface Position {
    TicketRef ref();

    /** Whether it is one among what a search finds. */
    default boolean isOfSearch() {
      return this instanceof Found;
    }
  }

  /**
   * In a list.
   *
   * @param at what the list is sorted by; references decide between tickets of one instant
   */
  public record Listed(Instant at, TicketRef ref) implements Position {}

  /** Among what a search finds: open tickets before the others, each by their references. */
  public record Found(boolean open, TicketRef ref) implements Position {}
}

package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which tickets are asked for: those that meet everything, newest activity first.
 *
 * @param statuses one of these; any when empty
 * @param priorities one of these; any when empty
 * @param projectIds on one of these projects; any when empty
 * @param clientIds of one of these Clients; any when empty
 * @param assignees in the hands of one of these; any when empty
 * @param sharedWith shared with that member of the team
 * @param words beginnings of words, all of which must be found; folded
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
    int limit,
    Optional<Position> after) {

  /** The most tickets of one page. */
  public static final int MAX_LIMIT = 100;

  /** The most words that count; what follows them is left aside. */
  public static final int MAX_WORDS = 10;

  public TicketQuery {
    statuses = Set.copyOf(statuses);
    priorities = Set.copyOf(priorities);
    projectIds = Set.copyOf(projectIds);
    clientIds = Set.copyOf(clientIds);
    words = words.stream().limit(MAX_WORDS).toList();
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit out of bounds");
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

  /** A place in the list. Of tickets that moved at the same instant the greater reference leads. */
  public record Position(Instant updatedAt, TicketRef ref) {}
}

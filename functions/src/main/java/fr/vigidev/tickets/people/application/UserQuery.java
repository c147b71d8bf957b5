package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which users are asked for.
 *
 * @param statuses one of these; any when empty
 * @param roles one of these; any when empty
 * @param words beginnings of words of name or address, all of which must be found; folded
 * @param limit how many at most
 * @param after the last user of the page before
 */
public record UserQuery(
    Set<AccountStatus> statuses,
    Set<Role> roles,
    List<String> words,
    int limit,
    Optional<Position> after) {

  /** The most users of one page. */
  public static final int MAX_LIMIT = 100;

  public UserQuery {
    statuses = Set.copyOf(statuses);
    roles = Set.copyOf(roles);
    words = List.copyOf(words);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit out of bounds");
    }
  }

  /** A place in the list, newest first. */
  public record Position(Instant createdAt, String uid) {}
}

package fr.vigidev.tickets.cannedreply.model;

import fr.vigidev.tickets.people.model.Person;
import java.time.Instant;

/**
 * What the team often answers, kept to be inserted into a message.
 *
 * @param body may name variables in double braces; the site fills them in when it is inserted
 * @param updatedBy who wrote it last
 */
public record CannedReply(
    String id, String title, String body, Instant createdAt, Instant updatedAt, Person updatedBy) {

  /** The most characters of a title, counted in code points. */
  public static final int LONGEST_TITLE = 80;
}

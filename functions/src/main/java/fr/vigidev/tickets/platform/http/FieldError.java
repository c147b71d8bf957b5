package fr.vigidev.tickets.platform.http;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param code why, such as {@code required}
 * @param arguments what the sentence for a person names, in the order of its catalogue entry
 */
public record FieldError(String field, Code code, List<Object> arguments) {
  public FieldError {
    arguments = List.copyOf(arguments);
  }

  /** The kinds of faults. */
  public enum Code {
    REQUIRED,
    UNKNOWN_FIELD,
    WRONG_TYPE,
    TOO_SHORT,
    TOO_LONG,
    UNPRINTABLE,
    NOT_ONE_OF,
    UNKNOWN_ASSIGNEE,
    MESSAGE_REQUIRED,
    CLIENT_REQUIRED,
    CLIENT_NOT_YOURS,
    MALFORMED,
    MALFORMED_EMAIL,
    CLIENT_MISSING,
    CLIENT_NOT_EXPECTED,
    UNKNOWN_CLIENT,
    STATUS_NOT_POSSIBLE,
    LAST_ADMIN,
    ACCOUNT_EXISTS,
    INVITATION_STANDS,
    TOO_MANY
  }
}

package fr.vigidev.tickets.platform.http;

import java.util.List;
import java.util.Locale;

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

  /** The same fault, of a field within another. */
  FieldError within(String outer) {
    return new FieldError(outer + "." + field, code, arguments);
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
    UNKNOWN_HELPER,
    UNKNOWN_ORIGINAL,
    MESSAGE_REQUIRED,
    CLIENT_REQUIRED,
    CLIENT_NOT_YOURS,
    MALFORMED,
    MALFORMED_EMAIL,
    WRONG_PASSWORD,
    CLIENT_MISSING,
    CLIENT_NOT_EXPECTED,
    UNKNOWN_CLIENT,
    STATUS_NOT_POSSIBLE,
    LAST_ADMIN,
    ACCOUNT_EXISTS,
    INVITATION_STANDS,
    TOO_MANY,
    NAMED_TWICE,
    TYPE_REFUSED,
    FILE_TOO_LARGE("too_large"),
    VIDEO_TOO_LONG("too_long"),
    UNREADABLE,
    UPLOAD_NOT_FOUND("not_found");

    private final String word;

    Code() {
      this.word = name().toLowerCase(Locale.ROOT);
    }

    Code(String word) {
      this.word = word;
    }

    /** The word used in the contract, such as {@code required}. */
    public String code() {
      return word;
    }
  }
}

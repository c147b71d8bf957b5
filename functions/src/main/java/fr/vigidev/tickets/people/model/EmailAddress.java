package fr.vigidev.tickets.people.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form in which it is compared: lower case, as Firebase Auth keeps it.
 */
public record EmailAddress(String value) {
  /** The most characters that a mail server takes (RFC 5321, 4.5.3.1.3, less the brackets). */
  public static final int MAX = 254;

  /**
   * What browsers take for an address (HTML standard, "valid e-mail address"), but with a domain of
   * two parts at least.
   */
  private static final Pattern VALID =
      Pattern.compile(
          "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
              + "(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

  public EmailAddress {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  /** The address that a person wrote; empty when it is none. */
  public static Optional<EmailAddress> parse(String text) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    return isValid(value) ? Optional.of(new EmailAddress(value)) : Optional.empty();
  }

  private static boolean isValid(String value) {
    return value.length() <= MAX && VALID.matcher(value).matches();
  }
}

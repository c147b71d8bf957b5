package fr.vigidev.tickets.ticket.model;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The reference of a ticket: {@code VGD-} and six characters of Crockford's base 32, drawn at
 * random so that creation needs no counter. Alphabet: <a
 * href="https://www.crockford.com/base32.html">crockford.com/base32</a>.
 */
public record TicketRef(String value) {
  private static final String PREFIX = "VGD-";
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 6;
  private static final Pattern FORM =
      Pattern.compile(PREFIX + "[" + ALPHABET + "]{" + LENGTH + "}");

  public TicketRef {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a ticket reference");
    }
  }

  /** The reference that a text spells; empty when it is none. */
  public static Optional<TicketRef> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new TicketRef(text)) : Optional.empty();
  }

  /** A reference drawn at random, one of about a thousand million. */
  public static TicketRef draw(RandomGenerator random) {
    StringBuilder text = new StringBuilder(PREFIX);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new TicketRef(text.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}

package fr.vigidev.tickets.people.model;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The secret in the link of a confirmation mail: 32 random bytes as base64url. It is kept nowhere;
 * what was typed at sign-up is sealed with it.
 */
public record SignUpCode(String value) {
  private static final int BYTES = 32;
  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{43}");

  public SignUpCode {
    if (!VALID.matcher(value).matches()) {
      throw new IllegalArgumentException("not a code");
    }
  }

  /** A code that nobody can guess. */
  public static SignUpCode draw(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new SignUpCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The code of a link; empty when the text can be none. */
  public static Optional<SignUpCode> parse(String text) {
    return VALID.matcher(text).matches() ? Optional.of(new SignUpCode(text)) : Optional.empty();
  }

  /** The random bytes. */
  public byte[] bytes() {
    return Base64.getUrlDecoder().decode(value);
  }

  /** A secret does not get into a log by mistake. */
  @Override
  public String toString() {
    return "SignUpCode";
  }
}

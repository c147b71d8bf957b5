package fr.vigidev.tickets.people.model;

import java.util.Optional;

/** The name that a person goes by: one line of at most 80 characters. */
public final class DisplayName {
  /** The most characters, counted in code points. */
  public static final int MAX = 80;

  /** Hangul fillers and the empty Braille pattern. */
  private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

  private DisplayName() {}

  /** Whether a text is too long for a name. */
  public static boolean isTooLong(String text) {
    return text.codePointCount(0, text.length()) > MAX;
  }

  /** Whether a text holds what can't be shown on one line. */
  public static boolean isUnprintable(String text) {
    return text.codePoints().anyMatch(DisplayName::isUnprintable);
  }

  /** Whether a text shows nothing: blanks, and letters that are drawn as blanks. */
  public static boolean isInvisible(String text) {
    return text.codePoints()
        .allMatch(
            codePoint ->
                Character.isWhitespace(codePoint)
                    || Character.isSpaceChar(codePoint)
                    || isUnprintable(codePoint)
                    || BLANK_LETTERS.indexOf(codePoint) >= 0);
  }

  /**
   * What can serve as a name of a text that nobody checked, such as the one given at sign-up; empty
   * when nothing can.
   */
  public static Optional<String> salvage(String text) {
    String name =
        text.strip()
            .codePoints()
            .filter(codePoint -> !isUnprintable(codePoint))
            .limit(MAX)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return isInvisible(name) ? Optional.empty() : Optional.of(name);
  }

  private static boolean isUnprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}

package fr.vigidev.tickets.ticket.model;

import java.text.Normalizer;

/**
 * What a text that people write may be. Lengths are counted in code points, as a person counts
 * characters.
 */
public enum TextLimit {
  TITLE(3, 140, false),
  BODY(1, 10_000, true);

  private static final int HANGUL_FILLER = 0x3164;
  private static final int BRAILLE_BLANK = 0x2800;

  private final int min;
  private final int max;
  private final boolean multiline;

  TextLimit(int min, int max, boolean multiline) {
    this.min = min;
    this.max = max;
    this.multiline = multiline;
  }

  /** The fewest characters. One of them at least can be seen. */
  public int min() {
    return min;
  }

  /** The most characters. */
  public int max() {
    return max;
  }

  /**
   * The text as it is kept: composed characters, line ends as {@code \n}, no blanks around it, and
   * for one line no line ends within.
   */
  public String clean(String text) {
    String lines = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\r\\n?", "\n");
    return (multiline ? lines : lines.replaceAll("\\s+", " ")).strip();
  }

  /** Whether a cleaned text can be kept. */
  public Verdict judge(String cleaned) {
    if (cleaned.codePoints().anyMatch(TextLimit::isUnprintable)) {
      return Verdict.UNPRINTABLE;
    }
    int length = cleaned.codePointCount(0, cleaned.length());
    if (length < min || cleaned.codePoints().noneMatch(TextLimit::isVisible)) {
      return Verdict.TOO_SHORT;
    }
    return length > max ? Verdict.TOO_LONG : Verdict.FINE;
  }

  /** What {@link #judge} finds. */
  public enum Verdict {
    FINE,
    TOO_SHORT,
    TOO_LONG,
    UNPRINTABLE
  }

  /** Blanks, joiners and marks of direction alone would be a row without a word. */
  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> codePoint != HANGUL_FILLER && codePoint != BRAILLE_BLANK;
    };
  }

  /** Control characters and lone surrogates: they can be neither shown nor stored faithfully. */
  private static boolean isUnprintable(int codePoint) {
    int type = Character.getType(codePoint);
    return (type == Character.CONTROL && codePoint != '\n' && codePoint != '\t')
        || type == Character.SURROGATE;
  }
}

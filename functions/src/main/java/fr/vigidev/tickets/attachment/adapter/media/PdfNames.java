package fr.vigidev.tickets.attachment.adapter.media;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of files in a PDF: strings that may spell any of their characters by its number. The
 * form: ISO 32000-1, 7.3.4 and 7.11.3.
 */
final class PdfNames {
  private static final Pattern IN_LETTERS = Pattern.compile("/U?F\\s*\\(");
  private static final Pattern IN_NUMBERS = Pattern.compile("/U?F\\s*<([0-9A-Fa-f\\s]{2,1020}+)>");
  private static final Pattern ESCAPED = Pattern.compile("(?s)\\\\([0-7]{1,3}|\\r?\\n|.)");

  /** No system knows longer names, which have two bytes a letter at most. */
  private static final int MAX_LENGTH = 1020;

  private PdfNames() {}

  /** All that stand in some objects. */
  static Stream<String> in(String objects) {
    return Stream.concat(
            IN_LETTERS.matcher(objects).results().map(begin -> inLetters(objects, begin.end())),
            IN_NUMBERS.matcher(objects).results().map(name -> inNumbers(name.group(1))))
        // In letters of two bytes every other one is zero.
        .map(name -> name.replace("\0", ""));
  }

  /** A name may hold brackets that are closed again. */
  private static String inLetters(String objects, int from) {
    int end = Math.min(objects.length(), from + MAX_LENGTH);
    int open = 1;
    int at = from;
    while (at < end && open > 0) {
      switch (objects.charAt(at)) {
        case '\\' -> at++;
        case '(' -> open++;
        case ')' -> open--;
        default -> {}
      }
      at++;
    }
    String name = objects.substring(from, Math.min(end, open > 0 ? at : at - 1));
    return ESCAPED.matcher(name).replaceAll(PdfNames::character);
  }

  private static String character(MatchResult escaped) {
    String said = escaped.group(1);
    if (Character.digit(said.charAt(0), 8) >= 0) {
      said = String.valueOf((char) (Integer.parseInt(said, 8) & 0xff));
    }
    return Matcher.quoteReplacement(said.strip());
  }

  /** The last digit may be left out, and is a zero then. */
  private static String inNumbers(String spelt) {
    String digits = spelt.replaceAll("\\s", "");
    byte[] bytes = HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : digits + "0");
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

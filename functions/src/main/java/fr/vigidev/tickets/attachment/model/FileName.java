package fr.vigidev.tickets.attachment.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a file as readers see it: safe as a part of a path and in a header, in the letters of
 * its sender's language.
 */
public record FileName(String value) {
  /** Short enough for a path part of 255 bytes in UTF-8 on a reader's disk, mostly. */
  private static final int MAX_LENGTH = 120;

  private static final String NAMELESS = "fichier";
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}[. ]*$");

  /** What Windows, URLs, Cloud Storage or shells give a meaning to. */
  private static final Pattern RESERVED = Pattern.compile("[\\\\/:*?\"<>|#\\[\\]%;`$&{}^~]");

  /** The cleaned name, with the ending of what the file really is. */
  public static FileName of(String given, FileType type) {
    String ending = "." + type.extension();
    String stem = ENDING.matcher(stem(given)).replaceFirst("");
    return new FileName(shortened(stem, MAX_LENGTH - ending.length()) + ending);
  }

  /** The cleaned name of a file whose type is not known, to be talked about alone. */
  public static FileName unverified(String given) {
    return new FileName(shortened(stem(given), MAX_LENGTH));
  }

  private static String stem(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    // A browser that sends a path means its last part.
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder visible = new StringBuilder();
    name.codePoints().filter(FileName::isVisible).forEach(visible::appendCodePoint);
    return RESERVED.matcher(visible).replaceAll("_").replaceAll("\\s+", " ");
  }

  private static String shortened(String stem, int max) {
    String room = stem.replaceAll("^[. ]+", "");
    if (room.length() > max) {
      room = room.substring(0, Character.isHighSurrogate(room.charAt(max - 1)) ? max - 1 : max);
    }
    room = room.replaceAll("[. ]+$", "");
    return room.isEmpty() ? NAMELESS : room;
  }

  /**
   * Controls and marks of direction can forge a header or show {@code exe} as {@code gpj}; the rest
   * can't be seen, or can't be stored.
   */
  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** The name in plain ASCII, for readers that know nothing else. */
  public String ascii() {
    return Normalizer.normalize(value, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^ -~]", "_")
        .replaceAll("[\"\\\\]", "_");
  }
}

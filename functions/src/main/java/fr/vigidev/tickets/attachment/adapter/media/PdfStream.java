package fr.vigidev.tickets.attachment.adapter.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stream of a PDF. The form: ISO 32000-1, 7.3.8.
 *
 * @param number of the object that it is; 0 when it has none
 * @param dictionary what is said of it, with its names spelt in letters
 * @param from where its content begins in the file
 * @param to where its content ends
 */
record PdfStream(long number, String dictionary, int from, int to) {
  private static final Pattern HEAD = Pattern.compile("(\\d{1,10})\\s+\\d{1,5}\\s+$");
  private static final Pattern OF_OBJECTS = Pattern.compile("/ObjStm\\b");
  private static final int HEAD_LENGTH = 20;

  /**
   * One of a file.
   *
   * @param before the text in front of its content
   */
  static PdfStream of(String before, int from, int to) {
    int at = Math.max(0, before.lastIndexOf("obj"));
    Matcher head = HEAD.matcher(before.substring(Math.max(0, at - HEAD_LENGTH), at));
    long number = head.find() ? Long.parseLong(head.group(1)) : 0;
    return new PdfStream(number, PdfActs.plain(before.substring(at)), from, to);
  }

  /** Whether it holds objects that are compressed together. */
  boolean isOfObjects() {
    return OF_OBJECTS.matcher(dictionary).find();
  }

  /** Whether its content stands there as it is. */
  boolean isOpen() {
    return !dictionary.contains("/Filter");
  }

  /** Whether its content is folded in the one way that programs use for words. */
  boolean isFolded() {
    return dictionary.contains("/FlateDecode") && !dictionary.contains("/ASCII");
  }
}

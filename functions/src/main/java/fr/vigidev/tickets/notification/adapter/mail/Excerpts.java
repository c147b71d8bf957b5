package fr.vigidev.tickets.notification.adapter.mail;

import java.util.ArrayList;
import java.util.List;

/** Shortens what people wrote so that a mail stays below the size at which programs cut it. */
final class Excerpts {
  private Excerpts() {}

  /**
   * The texts, shortened where needed.
   *
   * @param characters what all of them may take together; short ones leave their share to others
   * @param mark what ends a text that was shortened
   */
  static List<String> of(List<String> texts, int characters, String mark) {
    List<String> excerpts = new ArrayList<>();
    int left = characters;
    for (int i = 0; i < texts.size(); i++) {
      int length = texts.get(i).codePointCount(0, texts.get(i).length());
      int share = Math.max(left / (texts.size() - i), spare(texts, i, left));
      String excerpt = length <= share ? texts.get(i) : cut(texts.get(i), share) + mark;
      left -= Math.min(length, share);
      excerpts.add(excerpt);
    }
    return excerpts;
  }

  /** What the texts after this one do not need. */
  private static int spare(List<String> texts, int index, int left) {
    int needed = texts.stream().skip(index + 1L).mapToInt(String::length).sum();
    return Math.max(0, left - needed);
  }

  private static String cut(String text, int codePoints) {
    return text.substring(0, text.offsetByCodePoints(0, codePoints)).strip();
  }
}

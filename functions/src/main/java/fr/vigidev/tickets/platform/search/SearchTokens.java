package fr.vigidev.tickets.platform.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes texts findable by the beginnings of their words. Firestore has no full-text search; it can
 * ask whether a list holds a word, so that every beginning of every word is kept in a list. The
 * site folds what is searched in the same way.
 */
public final class SearchTokens {
  /** Longer beginnings tell no more apart. */
  public static final int LONGEST = 20;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchTokens() {}

  /** The beginnings of all words of some texts, each once. */
  public static List<String> of(String... texts) {
    TreeSet<String> tokens = new TreeSet<>();
    for (String text : texts) {
      for (String word : words(text)) {
        int[] letters = word.codePoints().limit(LONGEST).toArray();
        for (int length = 1; length <= letters.length; length++) {
          tokens.add(new String(letters, 0, length));
        }
      }
    }
    return List.copyOf(tokens);
  }

  /** The words of a text, in lower case, without accents, cut to what is kept of them. */
  public static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(GAPS.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .map(SearchTokens::cut)
        .distinct()
        .toList();
  }

  private static String cut(String word) {
    int[] letters = word.codePoints().limit(LONGEST).toArray();
    return new String(letters, 0, letters.length);
  }
}

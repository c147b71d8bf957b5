package fr.vigidev.tickets.platform.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes texts findable by the beginnings of their words. Firestore has no full-text search; it can
 * ask whether a document has a word, so that every beginning of every word is kept in it. The site
 * folds what is searched in the same way.
 */
public final class SearchTokens {
  /** Longer beginnings tell no more apart. */
  public static final int LONGEST = 20;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchTokens() {}

  /** The beginnings of all words of some texts, each once. */
  public static List<String> of(String... texts) {
    return of(Integer.MAX_VALUE, texts);
  }

  /**
   * The beginnings of the words of some texts, each once.
   *
   * @param most how many at most: a word is left out, and all that follow it, rather than be found
   *     by some of its beginnings alone
   */
  public static List<String> of(int most, String... texts) {
    TreeSet<String> tokens = new TreeSet<>();
    for (String text : texts) {
      for (String word : words(text)) {
        List<String> beginnings = beginnings(word);
        long added = beginnings.stream().filter(each -> !tokens.contains(each)).count();
        if (tokens.size() + added > most) {
          return List.copyOf(tokens);
        }
        tokens.addAll(beginnings);
      }
    }
    return List.copyOf(tokens);
  }

  private static List<String> beginnings(String word) {
    int[] letters = word.codePoints().toArray();
    return IntStream.rangeClosed(1, letters.length)
        .mapToObj(length -> new String(letters, 0, length))
        .toList();
  }

  /**
   * The words of a text, in lower case, without accents, cut to what is kept of them. Letters that
   * are written as one, which most keyboards lack, are two.
   */
  public static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(GAPS.split(apart(plain.toLowerCase(Locale.ROOT))))
        .filter(word -> !word.isEmpty())
        .map(SearchTokens::cut)
        .distinct()
        .toList();
  }

  private static String apart(String plain) {
    return plain.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
  }

  private static String cut(String word) {
    int[] letters = word.codePoints().limit(LONGEST).toArray();
    return new String(letters, 0, letters.length);
  }
}

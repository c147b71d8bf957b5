package fr.vigidev.tickets.attachment.adapter.media;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stream of a PDF. The form: ISO 32000-1, 7.3.8.
 *
 * @param said in front of its content, with names spelt in letters: its dictionary at least.
 *     Looking for where that begins could be led astray by its strings.
 * @param from where its content begins in the file
 * @param to where its content ends
 */
record PdfStream(String said, int from, int to) {
  private static final Pattern HEAD = Pattern.compile("(\\d{1,10}+)\\s++\\d{1,5}+\\s++obj\\b");
  private static final Pattern OF_OBJECTS = Pattern.compile("/ObjStm\\b");

  /** A number by itself: outlines refer to their first line by the same name. */
  private static final Pattern FIRST =
      Pattern.compile("/First\\s++(\\d{1,9}+)(?!\\d|\\s++\\d++\\s++R\\b)");

  /** How its content is written; signatures and encryptions name their own ways so. */
  private static final Pattern FILTER =
      Pattern.compile("/(Filter\\b(?!\\s*/(Standard\\b|Adobe\\.))|F\\s*[\\[/])");

  private static final Pattern FOLDED =
      Pattern.compile("/Filter\\s*(/FlateDecode\\b|\\[\\s*/FlateDecode\\s*])");

  /** What says that its content was changed before it was folded. */
  private static final Pattern CHANGED =
      Pattern.compile("/(Predictor|DecodeParms)\\b(?!\\s*(\\[\\s*)?null\\b)");

  /** Pictures and tables of places, which programs fold in ways of their own. */
  private static final Pattern NO_WORDS = Pattern.compile("/Subtype\\s*/Image\\b|/XRef\\b");

  /**
   * One of a file.
   *
   * @param before the text in front of its content
   */
  static PdfStream of(String before, int from, int to) {
    return new PdfStream(PdfActs.plain(before), from, to);
  }

  /** Whether it is one of those objects. It is the last in front of its content. */
  boolean isAnyOf(Set<Long> numbers) {
    return !numbers.isEmpty()
        && HEAD.matcher(said).results().map(PdfStream::number).anyMatch(numbers::contains);
  }

  private static long number(MatchResult found) {
    return Long.parseLong(found.group(1));
  }

  /** Whether it holds objects that are compressed together. */
  boolean isOfObjects() {
    return OF_OBJECTS.matcher(said).find();
  }

  /**
   * Where the first of its objects begins.
   *
   * @throws Unacceptable when that is said in two ways
   */
  int first() throws Unacceptable {
    List<Long> places = FIRST.matcher(said).results().map(PdfStream::number).distinct().toList();
    if (places.size() > 1) {
      throw Unacceptable.unreadable();
    }
    return places.isEmpty() ? 0 : places.getFirst().intValue();
  }

  /** Whether its content stands there as it is. */
  boolean isOpen() {
    return !FILTER.matcher(said).find();
  }

  /** Whether its content is folded once, in the one way that programs use for words. */
  boolean isFolded() {
    return FILTER.matcher(said).results().count() == 1
        && FOLDED.matcher(said).find()
        && !CHANGED.matcher(said).find();
  }

  /** Whether its content can be read: as it stands there, or unfolded. */
  boolean isLegible() {
    return isOpen() || isFolded();
  }

  /** Whether it says of itself that there are no words in it. */
  boolean isWithoutWords() {
    return NO_WORDS.matcher(said).find();
  }
}

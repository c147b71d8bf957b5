package fr.vigidev.tickets.attachment.adapter.media;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the objects of a PDF run a script or start a program without being asked. What a form
 * does while it is filled in is asked for. The form: ISO 32000-1, 12.6.
 */
final class PdfActs {
  /** Names may spell any of their characters by its number. */
  private static final Pattern SPELT = Pattern.compile("#([0-9a-fA-F]{2})");

  private static final Pattern SCRIPT = Pattern.compile("/(JavaScript|JS)\\b");

  /** What is done when a document is opened; a place in it to begin at is no act. */
  private static final Pattern WHEN_OPENED = Pattern.compile("/OpenAction\\b(?!\\s*\\[)");

  private static final Pattern ADDITIONAL = Pattern.compile("/AA\\b");

  /** Of the additional acts those of a page or document that is shown, printed or closed. */
  private static final Pattern WHEN_SHOWN =
      Pattern.compile("/(O|PO|PV|PI|WC|WS|DS|WP|DP)\\s*(<<|\\d++\\s++\\d++\\s++R\\b)");

  /**
   * Scripts of the whole document, which run when it is opened; programs, sites and such; films and
   * scenes that have scripts of their own.
   */
  private static final Pattern BY_ITSELF =
      Pattern.compile(
          "/JavaScript\\s*(<<|\\d++\\s++\\d++\\s++R)|/Launch\\b"
              + "|/RichMedia(Content|Settings)?\\b|/OnInstantiate\\b"
              + "|/OpenAction\\s*<<[^>]{0,60}/S\\s*/(?!GoTo\\b|Named\\b)");

  private boolean byItself;
  private boolean script;
  private boolean whenOpened;
  private boolean additional;
  private boolean whenShown;

  /** Text with its names spelt in letters. */
  static String plain(String text) {
    return text.indexOf('#') < 0 ? text : SPELT.matcher(text).replaceAll(PdfActs::character);
  }

  private static String character(MatchResult spelt) {
    char character = (char) Integer.parseInt(spelt.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(character));
  }

  /** Takes in a part of the document. */
  void lookAt(String objects) {
    String text = plain(objects);
    byItself = byItself || BY_ITSELF.matcher(text).find();
    script = script || SCRIPT.matcher(text).find();
    whenOpened = whenOpened || WHEN_OPENED.matcher(text).find();
    additional = additional || ADDITIONAL.matcher(text).find();
    whenShown = whenShown || WHEN_SHOWN.matcher(text).find();
  }

  /** Of all parts that it took in. */
  boolean areAutomatic() {
    return byItself || (script && (whenOpened || (additional && whenShown)));
  }
}

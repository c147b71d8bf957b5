package fr.vigidev.tickets.attachment.adapter.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a PDF says in plain words: its objects without their streams. ISO 32000-1, 7.3. */
final class PdfObjects {
  private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");
  private static final String END_OF_STREAM = "endstream";

  /** Names may spell any of their characters by its number. */
  private static final Pattern SPELT = Pattern.compile("#([0-9a-fA-F]{2})");

  private static final Pattern SCRIPT = Pattern.compile("/(JavaScript|JS)\\b");
  private static final Pattern TRIGGER = Pattern.compile("/(OpenAction|AA)\\b");

  /** Scripts of the whole document, which run when it is opened, or programs to start. */
  private static final Pattern BY_ITSELF =
      Pattern.compile("/JavaScript\\s*(<<|\\d+\\s+\\d+\\s+R)|/Launch\\b");

  private PdfObjects() {}

  static byte[] outsideOfStreams(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream outside = new ByteArrayOutputStream();
    var streams = STREAM.matcher(text);
    int at = 0;
    while (streams.find(at)) {
      int end = text.indexOf(END_OF_STREAM, streams.end());
      if (end < 0) {
        break;
      }
      outside.write(file, at, streams.end() - at);
      at = end;
    }
    outside.write(file, at, file.length - at);
    return outside.toByteArray();
  }

  /** Whether they run a script or start a program without being asked. */
  static boolean actByThemselves(byte[] objects) {
    String text = new String(objects, StandardCharsets.ISO_8859_1);
    String plain = SPELT.matcher(text).replaceAll(PdfObjects::character);
    return BY_ITSELF.matcher(plain).find()
        || (TRIGGER.matcher(plain).find() && SCRIPT.matcher(plain).find());
  }

  private static String character(MatchResult spelt) {
    char character = (char) Integer.parseInt(spelt.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(character));
  }
}

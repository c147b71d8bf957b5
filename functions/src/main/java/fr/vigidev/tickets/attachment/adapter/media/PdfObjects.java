package fr.vigidev.tickets.attachment.adapter.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF says in words: its objects without what they show or embed. Those that are compressed
 * together are unfolded; those of an encrypted document stay closed. The form: ISO 32000-1, 7.3 and
 * 7.5.7.
 */
final class PdfObjects {
  private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");
  private static final Pattern ENCRYPTED =
      Pattern.compile("/Encrypt\\s*(<<|\\d++\\s++\\d++\\s++R\\b)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
  private static final String END_OF_STREAM = "endstream";

  /** Programs put some hundred objects together, which are as many kilobytes at most. */
  private static final long MAX_UNFOLDED_BYTES = 8 << 20;

  private static final long MAX_UNFOLDED_BYTES_IN_ALL = 32 << 20;

  /** Enough to tell what something is. */
  private static final int BEGIN_BYTES = 4096;

  private final byte[] file;
  private final String text;
  private final boolean encrypted;
  private final PdfActs acts = new PdfActs();
  private final PdfClicks clicks = new PdfClicks();
  private final PdfContents contents = new PdfContents();
  private final List<PdfStream> others = new ArrayList<>();
  private final ByteArrayOutputStream outsideOfStreams = new ByteArrayOutputStream();
  private long room = MAX_UNFOLDED_BYTES_IN_ALL;

  private PdfObjects(byte[] file) {
    this.file = file;
    this.text = new String(file, StandardCharsets.ISO_8859_1);
    this.encrypted = ENCRYPTED.matcher(text).find();
  }

  /**
   * Looks through the objects of a document.
   *
   * @throws Unacceptable when they act by themselves, are something else too, or are too many
   */
  static void check(byte[] file) throws Unacceptable {
    new PdfObjects(file).check();
  }

  private void check() throws Unacceptable {
    Matcher streams = STREAM.matcher(text);
    int at = 0;
    while (streams.find(at)) {
      int end = text.indexOf(END_OF_STREAM, streams.end());
      if (end < 0) {
        break;
      }
      outsideOfStreams.write(file, at, streams.end() - at);
      PdfStream stream = PdfStream.of(text.substring(at, streams.start()), streams.end(), end);
      if (stream.isOfObjects()) {
        lookAtObjects(stream);
      } else {
        others.add(stream);
      }
      at = end;
    }
    outsideOfStreams.write(file, at, file.length - at);
    byte[] words = outsideOfStreams.toByteArray();
    String said = PdfActs.plain(new String(words, StandardCharsets.ISO_8859_1));
    acts.lookAt(said);
    clicks.lookAt(said);
    contents.lookAt(said);
    if (ForeignMatter.isInDocument(words) || acts.areAutomatic() || clicks.runScripts()) {
      throw Unacceptable.type();
    }
    contents.requireNoNameOfAProgram();
    for (PdfStream other : others) {
      if (contents.concern(other)) {
        look(other);
      }
    }
  }

  private void look(PdfStream stream) throws Unacceptable {
    byte[] begin = begin(stream);
    contents.requireNoProgram(stream, begin);
    if (contents.mayBeForm(begin)) {
      contents.requireNoScript(unfolded(stream));
    }
  }

  private void lookAtObjects(PdfStream stream) throws Unacceptable {
    String all = new String(unfolded(stream), StandardCharsets.ISO_8859_1);
    String plain = PdfActs.plain(all);
    acts.lookAt(plain);
    contents.lookAt(plain);
    int first = Math.min(all.length(), stream.first());
    List<Long> places =
        NUMBER.matcher(all.substring(0, first)).results().map(PdfObjects::number).toList();
    for (int i = 0; i + 1 < places.size(); i += 2) {
      long from = first + places.get(i + 1);
      long to = i + 3 < places.size() ? first + places.get(i + 3) : all.length();
      if (from > to || to > all.length()) {
        throw Unacceptable.unreadable();
      }
      clicks.lookAt(places.get(i), PdfActs.plain(all.substring((int) from, (int) to)));
    }
  }

  private static long number(MatchResult digits) {
    return Long.parseLong(digits.group());
  }

  private byte[] begin(PdfStream stream) {
    byte[] content = Arrays.copyOfRange(file, stream.from(), stream.to());
    return stream.isOpen() ? content : Inflation.begin(content, BEGIN_BYTES);
  }

  private byte[] unfolded(PdfStream stream) throws Unacceptable {
    if (stream.isOpen()) {
      return Arrays.copyOfRange(file, stream.from(), stream.to());
    }
    if (!stream.isFolded()) {
      // No program writes words so; whoever wants to hide something may.
      throw Unacceptable.type();
    }
    ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
    try (Inflation inflation = Inflation.into(unfolded, Math.min(room, MAX_UNFOLDED_BYTES))) {
      inflation.add(file, stream.from(), stream.to() - stream.from());
    } catch (Unacceptable e) {
      if (!encrypted) {
        throw e;
      }
    }
    room -= unfolded.size();
    return unfolded.toByteArray();
  }
}

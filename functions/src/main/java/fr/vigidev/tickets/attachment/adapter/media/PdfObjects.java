package fr.vigidev.tickets.attachment.adapter.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF says in words: its objects without what they show or embed. Those that are compressed
 * together are unfolded; those of an encrypted document stay closed. The form: ISO 32000-1, 7.3 and
 * 7.5.7.
 */
final class PdfObjects {
  private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");
  private static final Pattern OF_OBJECTS = Pattern.compile("/ObjStm\\b");
  private static final String END_OF_STREAM = "endstream";

  /** Programs put some hundred objects together, which are as many kilobytes at most. */
  private static final long MAX_UNFOLDED_BYTES = 8 << 20;

  private static final long MAX_UNFOLDED_BYTES_IN_ALL = 32 << 20;

  private final byte[] file;
  private final String text;
  private final boolean encrypted;
  private final PdfActs acts = new PdfActs();
  private final ByteArrayOutputStream outsideOfStreams = new ByteArrayOutputStream();
  private long room = MAX_UNFOLDED_BYTES_IN_ALL;

  private PdfObjects(byte[] file) {
    this.file = file;
    this.text = new String(file, StandardCharsets.ISO_8859_1);
    this.encrypted = text.contains("/Encrypt");
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
      String before = text.substring(at, streams.start());
      String dictionary = before.substring(Math.max(0, before.lastIndexOf("obj")));
      stream(PdfActs.plain(dictionary), streams.end(), end);
      at = end;
    }
    outsideOfStreams.write(file, at, file.length - at);
    byte[] words = outsideOfStreams.toByteArray();
    acts.lookAt(new String(words, StandardCharsets.ISO_8859_1));
    if (ForeignMatter.isInDocument(words) || acts.areAutomatic()) {
      throw Unacceptable.type();
    }
  }

  private void stream(String dictionary, int from, int to) throws Unacceptable {
    if (!OF_OBJECTS.matcher(dictionary).find()) {
      return;
    }
    if (!dictionary.contains("/Filter")) {
      acts.lookAt(text.substring(from, to));
    } else if (dictionary.contains("/FlateDecode") && !dictionary.contains("/ASCII")) {
      unfold(from, to);
    } else {
      // No program writes them so; whoever wants to hide something may.
      throw Unacceptable.type();
    }
  }

  private void unfold(int from, int to) throws Unacceptable {
    ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
    try (Inflation inflation = Inflation.into(unfolded, Math.min(room, MAX_UNFOLDED_BYTES))) {
      inflation.add(file, from, to - from);
    } catch (Unacceptable e) {
      if (!encrypted) {
        throw e;
      }
    }
    room -= unfolded.size();
    acts.lookAt(unfolded.toString(StandardCharsets.ISO_8859_1));
  }
}

package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Recognises a PDF by its two ends, and refuses it when it plainly acts or is something else too.
 * It is never interpreted here, and its readers are given it as a download. The form: ISO 32000-1,
 * 7.5.
 */
final class PdfCheck {
  private static final Pattern HEADER = Pattern.compile("(?s)%PDF-[12]\\.\\d[\\s%].*");

  /** A browser that guesses a type looks no further. */
  private static final int HEAD_BYTES = 1024;

  /** Programs look for the end so far back. */
  private static final int TAIL_BYTES = 1024;

  private PdfCheck() {}

  static void check(Path file) throws IOException, Unacceptable {
    byte[] all = Files.readAllBytes(file);
    Bytes in = new Bytes(all);
    int head = Math.min(all.length, HEAD_BYTES);
    if (!HEADER.matcher(in.ascii(0, Math.min(all.length, 16))).matches()) {
      throw Unacceptable.type();
    }
    if (ForeignMatter.isIn(all, 1, head)) {
      throw Unacceptable.type();
    }
    int tail = Math.min(all.length, TAIL_BYTES);
    String end = new String(all, all.length - tail, tail, StandardCharsets.ISO_8859_1);
    if (!end.contains("startxref") || !end.contains("%%EOF")) {
      throw Unacceptable.unreadable();
    }
    if (ForeignMatter.isIn(all, all.length - tail + end.lastIndexOf("%%EOF"), all.length)) {
      throw Unacceptable.type();
    }
    PdfObjects.check(all);
  }
}

package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Rewrites a WebP without touching its pictures: frames and colour profile stay, of the Exif data
 * the orientation. The form: <a
 * href="https://developers.google.com/speed/webp/docs/riff_container">WebP container</a>.
 */
final class WebpCleaner {
  private static final int HEADER_BYTES = 12;
  private static final int CHUNK_HEADER_BYTES = 8;
  private static final int FLAG_EXIF = 0x08;
  private static final int FLAG_XMP = 0x04;

  /** The decoder keeps the blocks of a whole lossy picture; 12 million pixels took over 256 MB. */
  private static final int DECODING_BYTES = 40;

  private final Bytes in;
  private final ByteArrayOutputStream out;
  private Orientation orientation = Orientation.UPRIGHT;
  private PixelSize canvas;
  private PixelSize frame;
  private int extended = -1;

  private WebpCleaner(Bytes in) {
    this.in = in;
    this.out = new ByteArrayOutputStream(in.size());
  }

  static Picture clean(byte[] file) throws Unacceptable {
    return new WebpCleaner(new Bytes(file)).picture();
  }

  private Picture picture() throws Unacceptable {
    if (!in.has(0, "RIFF") || !in.has(8, "WEBP")) {
      throw Unacceptable.type();
    }
    int end = Math.addExact(in.lengthLittleEndian(4), CHUNK_HEADER_BYTES);
    in.require(0, end);
    out.write(in.all(), 0, HEADER_BYTES);
    int at = HEADER_BYTES;
    while (at < end) {
      int length = in.lengthLittleEndian(at + 4);
      int padded = Math.addExact(length, CHUNK_HEADER_BYTES + (length & 1));
      if (padded > end - at && padded - 1 > end - at) {
        throw Unacceptable.unreadable();
      }
      chunk(in.ascii(at, 4), at + CHUNK_HEADER_BYTES, length);
      at += padded;
    }
    if (frame == null) {
      throw Unacceptable.unreadable();
    }
    if (ForeignMatter.isIn(in.all(), end, in.size())) {
      throw Unacceptable.type();
    }
    return new Picture(file(), canvas == null ? frame : canvas, orientation, DECODING_BYTES);
  }

  private void chunk(String type, int at, int length) throws Unacceptable {
    in.require(at, length);
    switch (type) {
      case "VP8X" -> {
        if (extended >= 0 || length < 10) {
          throw Unacceptable.unreadable();
        }
        extended = out.size() + CHUNK_HEADER_BYTES;
        canvas = Picture.size(in.u24LittleEndian(at + 4) + 1, in.u24LittleEndian(at + 7) + 1);
        copy(type, at, length);
      }
      case "VP8 ", "VP8L" -> {
        frame = frameSize(type, at);
        copy(type, at, length);
      }
      case "ANMF" -> {
        frame = Picture.size(in.u24LittleEndian(at + 6) + 1, in.u24LittleEndian(at + 9) + 1);
        copy(type, at, length);
      }
      case "ALPH", "ANIM", "ICCP" -> copy(type, at, length);
      default -> leftOut(type, at, length);
    }
  }

  private void leftOut(String type, int at, int length) throws Unacceptable {
    if (ForeignMatter.isIn(in.all(), at, at + length)) {
      throw Unacceptable.type();
    }
    if (type.equals("EXIF")) {
      // Some writers begin it as they would in a JPEG.
      int skip = in.has(at, "Exif\0\0") ? 6 : 0;
      orientation = Orientation.of(in.slice(at + skip, length - skip));
    }
  }

  private PixelSize frameSize(String type, int at) throws Unacceptable {
    if (type.equals("VP8L")) {
      if (in.u8(at) != 0x2f) {
        throw Unacceptable.unreadable();
      }
      int bits = in.u16LittleEndian(at + 1) | in.u16LittleEndian(at + 3) << 16;
      return Picture.size((bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1);
    }
    if (in.u24LittleEndian(at + 3) != 0x2a019d) {
      throw Unacceptable.unreadable();
    }
    return Picture.size(in.u16LittleEndian(at + 6) & 0x3fff, in.u16LittleEndian(at + 8) & 0x3fff);
  }

  private void copy(String type, int at, int length) {
    write(out, type, in.all(), at, length);
  }

  private static void write(
      ByteArrayOutputStream to, String type, byte[] from, int at, int length) {
    to.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
    to.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
    to.write(from, at, length);
    if ((length & 1) == 1) {
      to.write(0);
    }
  }

  private byte[] file() {
    boolean turned = extended >= 0 && !orientation.isUpright();
    if (turned) {
      byte[] tiff = orientation.tiff();
      write(out, "EXIF", tiff, 0, tiff.length);
    }
    byte[] file = out.toByteArray();
    ByteBuffer.wrap(file)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(4, file.length - CHUNK_HEADER_BYTES);
    if (extended >= 0) {
      int flags = file[extended] & ~(FLAG_EXIF | FLAG_XMP);
      file[extended] = (byte) (turned ? flags | FLAG_EXIF : flags);
    }
    return file;
  }
}

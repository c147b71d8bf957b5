package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Rewrites a PNG without touching its picture: what is needed to show it stays; texts, dates, other
 * pictures and whatever follows its end go. The form: <a
 * href="https://www.w3.org/TR/png-3/">PNG</a>.
 */
final class PngCleaner {
  private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

  /** In the order that they have; of the colour spaces decoders take the first that they know. */
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "cICP", "sBIT",
          "pHYs");

  private static final int AROUND_DATA = 12;

  /** Those of printers, the largest, have half as much. */
  private static final int MAX_PROFILE_BYTES = 4 << 20;

  private final Bytes in;
  private final ByteArrayOutputStream out;
  private Orientation orientation = Orientation.UPRIGHT;
  private PixelSize size;
  private long rowsBytes;
  private Inflation data;

  private PngCleaner(Bytes in) {
    this.in = in;
    this.out = new ByteArrayOutputStream(in.size());
  }

  static Picture clean(byte[] file) throws Unacceptable {
    PngCleaner cleaner = new PngCleaner(new Bytes(file));
    try {
      return cleaner.picture();
    } finally {
      if (cleaner.data != null) {
        cleaner.data.close();
      }
    }
  }

  private Picture picture() throws Unacceptable {
    if (!in.has(0, SIGNATURE)) {
      throw Unacceptable.type();
    }
    out.write(in.all(), 0, SIGNATURE.length());
    int at = SIGNATURE.length();
    String type;
    do {
      int length = in.length(at);
      type = in.ascii(at + 4, 4);
      in.require(at, Math.addExact(length, AROUND_DATA));
      if (size == null && !type.equals("IHDR")) {
        throw Unacceptable.unreadable();
      }
      chunk(type, at, length);
      at += length + AROUND_DATA;
    } while (!type.equals("IEND"));
    if (data == null) {
      throw Unacceptable.unreadable();
    }
    if (ForeignMatter.isIn(in.all(), at, in.size())) {
      throw Unacceptable.type();
    }
    return new Picture(out.toByteArray(), size, orientation, 0);
  }

  private void chunk(String type, int at, int length) throws Unacceptable {
    requireIntact(at, length);
    if (!type.equals("IDAT") && ForeignMatter.isIn(in.all(), at, at + length + AROUND_DATA)) {
      throw Unacceptable.type();
    }
    switch (type) {
      case "IHDR" -> {
        if (size != null || length != 13) {
          throw Unacceptable.unreadable();
        }
        size = Picture.size(in.length(at + 8), in.length(at + 12));
        rowsBytes = rowsBytes(in.u8(at + 16), in.u8(at + 17));
      }
      case "iCCP" -> profile(at + 8, length);
      case "IDAT" -> {
        if (data == null) {
          data = Inflation.measuring(rowsBytes);
          if (!orientation.isUpright()) {
            write("eXIf", orientation.tiff());
          }
        }
        data.add(in.all(), at + 8, length);
      }
      case "eXIf" -> {
        if (data == null) {
          orientation = Orientation.of(in.slice(at + 8, length));
        }
      }
      default -> {}
    }
    if (KEPT.contains(type)) {
      out.write(in.all(), at, length + AROUND_DATA);
    } else if (Character.isUpperCase(type.charAt(0))) {
      // A critical chunk that nobody knows: the picture can't be shown without it.
      throw Unacceptable.unreadable();
    }
  }

  /** What the picture unfolds to, and as much again: interlaced ones need more. */
  private long rowsBytes(int depth, int colourType) throws Unacceptable {
    int channels =
        switch (colourType) {
          case 0, 3 -> 1;
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> throw Unacceptable.unreadable();
        };
    long row = 2 + (long) size.width() * depth * channels / 8;
    return 2 * row * (size.height() + 8);
  }

  private void profile(int at, int length) throws Unacceptable {
    int compressed = at;
    while (in.u8(compressed) != 0) {
      compressed++;
    }
    compressed += 2;
    try (Inflation profile = Inflation.measuring(MAX_PROFILE_BYTES)) {
      in.require(compressed, at + length - compressed);
      profile.add(in.all(), compressed, at + length - compressed);
    }
  }

  private void requireIntact(int at, int length) throws Unacceptable {
    if (crc(in.all(), at + 4, length + 4) != ByteBuffer.wrap(in.all()).getInt(at + 8 + length)) {
      throw Unacceptable.unreadable();
    }
  }

  private void write(String type, byte[] data) {
    ByteBuffer chunk =
        ByteBuffer.allocate(data.length + AROUND_DATA)
            .putInt(data.length)
            .put(type.getBytes(StandardCharsets.ISO_8859_1))
            .put(data);
    chunk.putInt(crc(chunk.array(), 4, data.length + 4));
    out.writeBytes(chunk.array());
  }

  private static int crc(byte[] bytes, int at, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, at, length);
    return (int) crc.getValue();
  }
}

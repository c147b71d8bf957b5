package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A chunk of a WebP, of the file itself or of one of its frames.
 *
 * @param at where its content begins
 */
record WebpChunk(String type, int at, int length) {
  private static final int HEADER_BYTES = 8;

  /** The chunks that fill a part of a file; the last may lack its byte of padding. */
  static List<WebpChunk> between(Bytes in, int from, int end) throws Unacceptable {
    List<WebpChunk> chunks = new ArrayList<>();
    int at = from;
    while (at < end) {
      int length = in.lengthLittleEndian(at + 4);
      int content = at + HEADER_BYTES;
      if (length > end - content) {
        throw Unacceptable.unreadable();
      }
      chunks.add(new WebpChunk(in.ascii(at, 4), content, length));
      at = content + length + (length & 1);
    }
    return chunks;
  }

  /** The size of a picture by its own first bytes. */
  PixelSize pictureSize(Bytes in) throws Unacceptable {
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

  /** Refuses it when something hides in it. */
  void requireNothingForeign(Bytes in) throws Unacceptable {
    if (ForeignMatter.isIn(in.all(), at, at + length)) {
      throw Unacceptable.type();
    }
  }

  void copy(Bytes in, ByteArrayOutputStream to) {
    write(to, type, in.all(), at, length);
  }

  static void write(ByteArrayOutputStream to, String type, byte[] from, int at, int length) {
    to.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
    to.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
    to.write(from, at, length);
    if ((length & 1) == 1) {
      to.write(0);
    }
  }
}

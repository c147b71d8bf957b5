package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.ByteArrayOutputStream;

/**
 * Rewrites a GIF without touching its pictures: frames, their timing and their loop stay; comments
 * and what programs left in it go. The form: <a
 * href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a</a>.
 */
final class GifCleaner {
  private static final int HEADER_BYTES = 13;
  private static final int FRAME = 0x2c;
  private static final int EXTENSION = 0x21;
  private static final int TRAILER = 0x3b;
  private static final int GRAPHIC_CONTROL = 0xf9;
  private static final int APPLICATION = 0xff;

  private final Bytes in;
  private final ByteArrayOutputStream out;
  private boolean hasFrame;

  private GifCleaner(Bytes in) {
    this.in = in;
    this.out = new ByteArrayOutputStream(in.size());
  }

  static Picture clean(byte[] file) throws Unacceptable {
    return new GifCleaner(new Bytes(file)).picture();
  }

  private Picture picture() throws Unacceptable {
    if (!in.has(0, "GIF89a") && !in.has(0, "GIF87a")) {
      throw Unacceptable.type();
    }
    PixelSize size = Picture.size(in.u16LittleEndian(6), in.u16LittleEndian(8));
    int at = HEADER_BYTES + tableBytes(in.u8(10));
    copy(0, at);
    int kind = in.u8(at);
    while (kind != TRAILER) {
      at =
          switch (kind) {
            case FRAME -> frame(at);
            case EXTENSION -> extension(at);
            default -> throw Unacceptable.unreadable();
          };
      kind = in.u8(at);
    }
    out.write(TRAILER);
    for (int rest = at + 1; rest < in.size(); rest++) {
      if (in.u8(rest) != 0) {
        throw Unacceptable.type();
      }
    }
    if (!hasFrame) {
      throw Unacceptable.unreadable();
    }
    return new Picture(out.toByteArray(), size, Orientation.UPRIGHT, 0);
  }

  private int frame(int at) throws Unacceptable {
    Picture.size(in.u16LittleEndian(at + 5), in.u16LittleEndian(at + 7));
    hasFrame = true;
    // The byte before the blocks is the size of the first codes.
    int end = afterBlocks(at + 10 + tableBytes(in.u8(at + 9)) + 1);
    copy(at, end);
    return end;
  }

  private int extension(int at) throws Unacceptable {
    int label = in.u8(at + 1);
    int end = afterBlocks(at + 2);
    if (ForeignMatter.isIn(in.all(), at, end)) {
      throw Unacceptable.type();
    }
    boolean loop =
        label == APPLICATION
            && (in.has(at + 3, "NETSCAPE2.0") || in.has(at + 3, "ANIMEXTS1.0"))
            && end - at <= 19;
    if (label == GRAPHIC_CONTROL || loop) {
      copy(at, end);
    }
    return end;
  }

  private int afterBlocks(int at) throws Unacceptable {
    int next = at;
    while (in.u8(next) != 0) {
      next += in.u8(next) + 1;
    }
    return next + 1;
  }

  private static int tableBytes(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
  }

  private void copy(int from, int to) throws Unacceptable {
    in.require(from, to - from);
    out.write(in.all(), from, to - from);
  }
}

package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a picture has to be turned to be seen upright: tag 0x0112 of <a
 * href="https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf">Exif</a>, the one thing
 * in it that readers need.
 *
 * @param code 1 (as it is) to 8
 */
record Orientation(int code) {
  static final Orientation UPRIGHT = new Orientation(1);

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int MAX_FIELDS = 1000;

  /** What a TIFF block says; upright when it says nothing that can be understood. */
  static Orientation of(byte[] tiff) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(tiff);
      switch (buffer.getShort(0)) {
        case 0x4949 -> buffer.order(ByteOrder.LITTLE_ENDIAN);
        case 0x4d4d -> buffer.order(ByteOrder.BIG_ENDIAN);
        default -> {
          return UPRIGHT;
        }
      }
      int directory = buffer.getInt(4);
      int fields = Math.min(Short.toUnsignedInt(buffer.getShort(directory)), MAX_FIELDS);
      for (int i = 0; i < fields; i++) {
        int field = directory + 2 + i * 12;
        if (Short.toUnsignedInt(buffer.getShort(field)) == TAG
            && buffer.getShort(field + 2) == SHORT) {
          int code = Short.toUnsignedInt(buffer.getShort(field + 8));
          return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
        }
      }
      return UPRIGHT;
    } catch (IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  boolean isUpright() {
    return code == 1;
  }

  /** A TIFF block that says this and nothing else. */
  byte[] tiff() {
    return ByteBuffer.allocate(26)
        .putShort((short) 0x4d4d)
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) SHORT)
        .putInt(1)
        .putShort((short) code)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  /** The size of a picture once it is upright. */
  PixelSize upright(PixelSize stored) {
    return code >= 5 ? stored.turned() : stored;
  }

  /** Turns a stored picture of that size upright. */
  AffineTransform transform(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}

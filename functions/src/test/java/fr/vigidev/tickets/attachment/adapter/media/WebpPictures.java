package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Makes WebP pictures for tests. */
final class WebpPictures {
  /** The decoder that tests look at pictures with wants more bytes than there are. */
  private static final int READ_AHEAD = 16;

  private WebpPictures() {}

  /** A green lossless WebP, whose codes are so short that its pixels take no bits at all. */
  static byte[] plain(int width, int height) {
    return riff(chunk("VP8L", vp8l(width, height)));
  }

  /** The same in an extended file with more chunks. */
  static byte[] extended(int width, int height, int flags, byte[]... chunks) {
    byte[] canvas = new byte[10];
    canvas[0] = (byte) flags;
    putLittleEndian24(canvas, 4, width - 1);
    putLittleEndian24(canvas, 7, height - 1);
    byte[] body = concat(chunk("VP8X", canvas), chunk("VP8L", vp8l(width, height)));
    return riff(concat(body, concat(chunks)));
  }

  /** A WebP of one frame, with more chunks in it behind its picture. */
  static byte[] animated(int width, int height, byte[] inFrame) {
    byte[] canvas = new byte[10];
    canvas[0] = 2;
    putLittleEndian24(canvas, 4, width - 1);
    putLittleEndian24(canvas, 7, height - 1);
    byte[] head = new byte[16];
    putLittleEndian24(head, 6, width - 1);
    putLittleEndian24(head, 9, height - 1);
    byte[] frame = concat(head, chunk("VP8L", vp8l(width, height)), inFrame);
    return riff(concat(chunk("VP8X", canvas), chunk("ANIM", new byte[6]), chunk("ANMF", frame)));
  }

  /**
   * The bits of
   * https://developers.google.com/speed/webp/docs/webp_lossless_bitstream_specification.
   */
  private static byte[] vp8l(int width, int height) {
    int[][] head = {{width - 1, 14}, {height - 1, 14}, {0, 1}, {0, 3}};
    int[][] noTransformNoCacheNoGroups = {{0, 1}, {0, 1}, {0, 1}};
    int[][] wide = {{1, 1}, {0, 1}, {1, 1}, {0xff, 8}};
    int[][] zero = {{1, 1}, {0, 1}, {0, 1}, {0, 1}};
    List<int[][]> fields = List.of(head, noTransformNoCacheNoGroups, wide, zero, zero, wide, zero);
    BitSet bits = new BitSet();
    int at = 0;
    for (int[] field : fields.stream().flatMap(Arrays::stream).toList()) {
      for (int i = 0; i < field[1]; i++) {
        bits.set(at++, (field[0] >> i & 1) == 1);
      }
    }
    return concat(new byte[] {0x2f}, Arrays.copyOf(bits.toByteArray(), at / 8 + 1 + READ_AHEAD));
  }

  static byte[] chunk(String type, byte[] data) {
    ByteBuffer chunk =
        ByteBuffer.allocate(8 + data.length + (data.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
    chunk.put(ascii(type)).putInt(data.length).put(data);
    return chunk.array();
  }

  private static byte[] riff(byte[] body) {
    return concat(chunk("RIFF", concat(ascii("WEBP"), body)));
  }

  private static void putLittleEndian24(byte[] to, int at, int value) {
    to[at] = (byte) value;
    to[at + 1] = (byte) (value >> 8);
    to[at + 2] = (byte) (value >> 16);
  }
}

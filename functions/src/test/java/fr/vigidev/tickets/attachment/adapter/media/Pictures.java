package fr.vigidev.tickets.attachment.adapter.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes pictures for tests: the left half red, the right half blue. */
public final class Pictures {
  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  /** The decoder that tests look at pictures with wants more bytes than there are. */
  private static final int READ_AHEAD = 16;

  private Pictures() {}

  public static byte[] jpeg(int width, int height) {
    return written("jpg", BufferedImage.TYPE_INT_RGB, width, height);
  }

  public static byte[] png(int width, int height) {
    return written("png", BufferedImage.TYPE_INT_RGB, width, height);
  }

  static byte[] translucentPng(int width, int height) {
    return written("png", BufferedImage.TYPE_INT_ARGB, width, height);
  }

  public static byte[] gif(int width, int height) {
    return written("gif", BufferedImage.TYPE_INT_RGB, width, height);
  }

  private static byte[] written(String format, int type, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalStateException("no writer for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A green lossless WebP, whose codes are so short that its pixels take no bits at all. */
  public static byte[] webp(int width, int height) {
    return riff(chunk("VP8L", vp8l(width, height)));
  }

  /** The same in an extended file with more chunks. */
  static byte[] extendedWebp(int width, int height, int flags, byte[]... chunks) {
    byte[] canvas = new byte[10];
    canvas[0] = (byte) flags;
    putLittleEndian24(canvas, 4, width - 1);
    putLittleEndian24(canvas, 7, height - 1);
    byte[] body = concat(chunk("VP8X", canvas), chunk("VP8L", vp8l(width, height)));
    return riff(concat(body, concat(chunks)));
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

  /** A black PNG of any size, a byte of it for each thousand pixels. */
  static byte[] bomb(int width, int height) {
    byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array();
    byte[] rows = new byte[Math.multiplyExact(1 + (width + 7) / 8, height)];
    return png(header, deflated(rows));
  }

  /** A PNG of ten times ten pixels with that compressed data. */
  static byte[] pngOf(byte[] data) {
    byte[] header =
        ByteBuffer.allocate(13).putInt(10).putInt(10).put((byte) 8).put((byte) 2).array();
    return png(header, data);
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(deflated, new Deflater(Deflater.BEST_COMPRESSION))) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return deflated.toByteArray();
  }

  private static byte[] png(byte[] header, byte[] data) {
    return concat(
        PNG_SIGNATURE,
        pngChunk("IHDR", header),
        pngChunk("IDAT", data),
        pngChunk("IEND", new byte[0]));
  }

  static byte[] pngChunk(String type, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(ascii(type));
    crc.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(ascii(type))
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  /** A PNG with one more chunk behind its header. */
  static byte[] withChunk(byte[] png, String type, byte[] data) {
    return inserted(png, 33, pngChunk(type, data));
  }

  /** A JPEG with one more segment behind its start. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] payload) {
    byte[] segment =
        ByteBuffer.allocate(4 + payload.length)
            .put((byte) 0xff)
            .put((byte) marker)
            .putShort((short) (payload.length + 2))
            .put(payload)
            .array();
    return inserted(jpeg, 2, segment);
  }

  /** The Exif payload of a photo: its orientation, and where it was taken. */
  static byte[] exif(int orientation) {
    return concat(ascii("Exif\0\0"), tiff(orientation));
  }

  static byte[] tiff(int orientation) {
    return concat(
        ByteBuffer.allocate(26)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(ascii("II"))
            .putShort((short) 42)
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putInt(orientation)
            .putInt(0)
            .array(),
        ascii("GPS 45.7640 4.8357"));
  }

  static byte[] inserted(byte[] into, int at, byte[] more) {
    return concat(Arrays.copyOf(into, at), more, Arrays.copyOfRange(into, at, into.length));
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A JPEG that is shown in one coarse, then finer and finer passes. */
  static byte[] progressive(int width, int height) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(to);
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  static byte[] withLastScanAgain(byte[] jpeg, int times) {
    int last = jpeg.length - 2;
    while (jpeg[last] != (byte) 0xff || jpeg[last + 1] != (byte) 0xda) {
      last--;
    }
    ByteArrayOutputStream scans = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      scans.write(jpeg, last, jpeg.length - 2 - last);
    }
    return inserted(jpeg, jpeg.length - 2, scans.toByteArray());
  }

  /** A WebP of one frame, with more chunks in it behind its picture. */
  static byte[] animatedWebp(int width, int height, byte[] inFrame) {
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
}

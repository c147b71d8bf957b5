package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.attachment.model.FileType;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Makes pictures for tests: the left half red, the right half blue. */
public final class Pictures {
  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  /** The begin of what a browser might take a picture for. */
  static final List<String> PAGES =
      List.of(
          "<html><script>alert(1)</script>", "<svg onload=alert(1)>", "%PDF-1.7 1 0 obj", "<?php");

  private Pictures() {}

  /** A picture of a type. */
  static byte[] of(FileType type, int width, int height) {
    return switch (type) {
      case JPEG -> jpeg(width, height);
      case PNG -> png(width, height);
      case GIF -> gif(width, height);
      case WEBP -> WebpPictures.plain(width, height);
      case PDF, MP4, MOV, WEBM -> throw new IllegalArgumentException();
    };
  }

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
}

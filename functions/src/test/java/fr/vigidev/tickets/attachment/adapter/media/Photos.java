package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.inserted;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes JPEGs for tests as cameras do, and as somebody does who means ill. */
final class Photos {
  private Photos() {}

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
}

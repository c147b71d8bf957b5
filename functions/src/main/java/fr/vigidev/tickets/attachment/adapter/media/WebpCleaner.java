package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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
    for (WebpChunk each : WebpChunk.between(in, HEADER_BYTES, end)) {
      take(each);
    }
    if (frame == null) {
      throw Unacceptable.unreadable();
    }
    if (ForeignMatter.isIn(in.all(), end, in.size())) {
      throw Unacceptable.type();
    }
    return new Picture(file(), canvas == null ? frame : canvas, orientation, DECODING_BYTES);
  }

  private void take(WebpChunk chunk) throws Unacceptable {
    switch (chunk.type()) {
      case "VP8X" -> {
        if (extended >= 0 || chunk.length() < 10) {
          throw Unacceptable.unreadable();
        }
        extended = out.size() + CHUNK_HEADER_BYTES;
        int sides = chunk.at() + 4;
        canvas = Picture.size(in.u24LittleEndian(sides) + 1, in.u24LittleEndian(sides + 3) + 1);
        chunk.copy(in, out);
      }
      case "VP8 ", "VP8L" -> {
        frame = chunk.pictureSize(in);
        chunk.copy(in, out);
      }
      case "ANMF" -> frame = WebpFrame.copy(in, chunk, out);
      case "ALPH", "ANIM", "ICCP" -> chunk.copy(in, out);
      default -> leaveOut(chunk);
    }
  }

  private void leaveOut(WebpChunk chunk) throws Unacceptable {
    chunk.requireNothingForeign(in);
    if (chunk.type().equals("EXIF")) {
      // Some writers begin it as they would in a JPEG.
      int skip = in.has(chunk.at(), "Exif\0\0") ? 6 : 0;
      orientation = Orientation.of(in.slice(chunk.at() + skip, chunk.length() - skip));
    }
  }

  private byte[] file() {
    boolean turned = extended >= 0 && !orientation.isUpright();
    if (turned) {
      byte[] tiff = orientation.tiff();
      WebpChunk.write(out, "EXIF", tiff, 0, tiff.length);
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

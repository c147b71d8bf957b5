package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.ByteArrayOutputStream;

/** A frame of an animated WebP, which holds chunks of its own: only its picture stays. */
final class WebpFrame {
  private static final int HEADER_BYTES = 16;

  private WebpFrame() {}

  /** Copies the frame without what is not its picture; answers its size. */
  static PixelSize copy(Bytes in, WebpChunk frame, ByteArrayOutputStream to) throws Unacceptable {
    in.require(frame.at(), HEADER_BYTES);
    PixelSize size =
        Picture.size(
            in.u24LittleEndian(frame.at() + 6) + 1, in.u24LittleEndian(frame.at() + 9) + 1);
    ByteArrayOutputStream kept = new ByteArrayOutputStream(frame.length());
    kept.write(in.all(), frame.at(), HEADER_BYTES);
    boolean pictured = false;
    int end = frame.at() + frame.length();
    for (WebpChunk each : WebpChunk.between(in, frame.at() + HEADER_BYTES, end)) {
      switch (each.type()) {
        case "VP8 ", "VP8L" -> {
          // Memory is reserved by what the frame says, and filled by what its picture says.
          if (pictured || !each.pictureSize(in).equals(size)) {
            throw Unacceptable.unreadable();
          }
          pictured = true;
          each.copy(in, kept);
        }
        case "ALPH" -> each.copy(in, kept);
        default -> each.requireNothingForeign(in);
      }
    }
    if (!pictured) {
      throw Unacceptable.unreadable();
    }
    byte[] all = kept.toByteArray();
    WebpChunk.write(to, frame.type(), all, 0, all.length);
    return size;
  }
}

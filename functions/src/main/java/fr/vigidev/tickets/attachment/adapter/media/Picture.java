package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;

/** A picture without what its readers have no business with. */
final class Picture {
  /** The largest sensors of phones; a page shows no more of it. */
  private static final long MAX_PIXELS = 50_000_000;

  private static final int MAX_SIDE = 20_000;

  private final byte[] file;
  private final PixelSize stored;
  private final Orientation orientation;
  private final int decodingBytes;

  /**
   * @param stored its size before it is turned upright
   * @param decodingBytes what a decoder needs for each pixel, whether or not it keeps it
   */
  Picture(byte[] file, PixelSize stored, Orientation orientation, int decodingBytes) {
    this.file = file;
    this.stored = stored;
    this.orientation = orientation;
    this.decodingBytes = decodingBytes;
  }

  byte[] file() {
    return file;
  }

  PixelSize stored() {
    return stored;
  }

  Orientation orientation() {
    return orientation;
  }

  /** What a decoder takes to show a part of it. */
  long decodingBytes() {
    return stored.pixels() * decodingBytes;
  }

  /** A size that a picture may have, found before anything of it is decoded. */
  static PixelSize size(int width, int height) throws Unacceptable {
    if (width < 1 || height < 1) {
      throw Unacceptable.unreadable();
    }
    PixelSize size = new PixelSize(width, height);
    if (size.pixels() > MAX_PIXELS || width > MAX_SIDE || height > MAX_SIDE) {
      throw new Unacceptable(Reason.TOO_LARGE);
    }
    return size;
  }
}

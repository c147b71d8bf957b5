package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.ByteArrayOutputStream;

/**
 * Rewrites a JPEG without touching its picture: what is needed to decode it stays, with its colour
 * profile and its orientation; all other segments and whatever follows its end go. The form: <a
 * href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81</a>, appendix B.
 */
final class JpegCleaner {
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int JFIF = 0xe0;
  private static final int EXIF = 0xe1;
  private static final int PROFILE = 0xe2;
  private static final int ADOBE = 0xee;

  /** The app's segment as it is when it holds no thumbnail: version, density and no pixels. */
  private static final int JFIF_BYTES = 14;

  private static final int ADOBE_BYTES = 12;

  /** Encoders make about ten. Each may take as long to decode as the whole picture. */
  private static final int MAX_SCANS = 100;

  private static final long MAX_SCANNED_PIXELS = 1_000_000_000;

  private final Bytes in;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private Orientation orientation = Orientation.UPRIGHT;
  private PixelSize size;
  private boolean progressive;
  private int scans;

  private JpegCleaner(Bytes in) {
    this.in = in;
  }

  static Picture clean(byte[] file) throws Unacceptable {
    return new JpegCleaner(new Bytes(file)).picture();
  }

  private Picture picture() throws Unacceptable {
    if (in.u16(0) != (0xff00 | START)) {
      throw Unacceptable.type();
    }
    int at = 2;
    int marker = marker(at);
    while (marker != END) {
      at = afterFill(at) + 2;
      int length = in.u16(at);
      in.require(at, Math.max(length, 2));
      segment(marker, at, length);
      at = marker == SCAN ? scan(at, length) : at + length;
      marker = marker(at);
    }
    int end = afterFill(at) + 2;
    if (size == null || scans == 0) {
      throw Unacceptable.unreadable();
    }
    if (ForeignMatter.isIn(in.all(), end, in.size())) {
      throw Unacceptable.type();
    }
    // A picture in several scans is kept whole while it is decoded: three planes of two bytes.
    return new Picture(file(), size, orientation, progressive || scans > 1 ? 6 : 0);
  }

  /** Any number of 0xff may stand before a marker. */
  private int afterFill(int at) throws Unacceptable {
    int next = at;
    while (in.u8(next + 1) == 0xff) {
      next++;
    }
    return next;
  }

  private int marker(int at) throws Unacceptable {
    if (in.u8(at) != 0xff) {
      throw Unacceptable.unreadable();
    }
    int marker = in.u8(afterFill(at) + 1);
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= START)) {
      throw Unacceptable.unreadable();
    }
    return marker;
  }

  private void segment(int marker, int at, int length) throws Unacceptable {
    boolean application = marker >= 0xe0 && marker <= 0xef;
    if (application || marker == COMMENT) {
      if (ForeignMatter.isIn(in.all(), at, at + length)) {
        throw Unacceptable.type();
      }
      application(marker, at + 2, length - 2);
    } else if (isFrame(marker)) {
      if (size != null) {
        throw Unacceptable.unreadable();
      }
      size = Picture.size(in.u16(at + 5), in.u16(at + 3));
      progressive = marker == 0xc2;
      copy(body, marker, at, length);
    } else if (marker <= 0xdd) {
      copy(body, marker, at, length);
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private void application(int marker, int at, int length) throws Unacceptable {
    if (marker == JFIF && in.has(at, "JFIF\0")) {
      if (length != JFIF_BYTES + 3 * in.u8(at + 12) * in.u8(at + 13)) {
        // Scripts hide so: the length of this segment spells the beginning of a comment.
        throw Unacceptable.type();
      }
      writeStart(head, marker, JFIF_BYTES);
      head.write(in.all(), at, JFIF_BYTES - 2);
      head.write(0);
      head.write(0);
    } else if (marker == EXIF && in.has(at, "Exif\0\0") && length > 6) {
      orientation = Orientation.of(in.slice(at + 6, length - 6));
    } else if (marker == PROFILE && in.has(at, "ICC_PROFILE\0")) {
      copy(head, marker, at - 2, length + 2);
    } else if (marker == ADOBE && in.has(at, "Adobe") && length >= ADOBE_BYTES) {
      writeStart(head, marker, ADOBE_BYTES);
      head.write(in.all(), at, ADOBE_BYTES);
    }
  }

  /** Copies a scan with its data; answers where the next marker is. */
  private int scan(int at, int length) throws Unacceptable {
    scans++;
    if (size == null || scans > MAX_SCANS || size.pixels() * scans > MAX_SCANNED_PIXELS) {
      throw Unacceptable.unreadable();
    }
    int data = at + length;
    int end = data;
    while (in.u8(end) != 0xff || isData(in.u8(end + 1))) {
      end++;
    }
    body.write(in.all(), data, end - data);
    return end;
  }

  private static boolean isData(int afterFf) {
    return afterFf == 0 || (afterFf >= 0xd0 && afterFf <= 0xd7);
  }

  private void copy(ByteArrayOutputStream to, int marker, int at, int length) {
    to.write(0xff);
    to.write(marker);
    to.write(in.all(), at, length);
  }

  private static void writeStart(ByteArrayOutputStream to, int marker, int payload) {
    to.write(0xff);
    to.write(marker);
    to.write((payload + 2) >> 8);
    to.write(payload + 2);
  }

  private byte[] file() {
    ByteArrayOutputStream file = new ByteArrayOutputStream(in.size());
    file.write(0xff);
    file.write(START);
    if (!orientation.isUpright()) {
      byte[] tiff = orientation.tiff();
      writeStart(file, EXIF, tiff.length + 6);
      file.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
      file.writeBytes(tiff);
    }
    file.writeBytes(head.toByteArray());
    file.writeBytes(body.toByteArray());
    file.write(0xff);
    file.write(END);
    return file.toByteArray();
  }
}

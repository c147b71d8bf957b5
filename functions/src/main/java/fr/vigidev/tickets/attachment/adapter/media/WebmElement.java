package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;
import java.util.Set;

/**
 * An element of a WebM file, or the head of one.
 *
 * @param payload where its content begins
 * @param end where the next begins; {@link Long#MAX_VALUE} when it does not say
 */
record WebmElement(int id, long start, long payload, long end) {
  static final int HEADER = 0x1a45dfa3;
  static final int DOC_TYPE = 0x4282;
  static final int SEGMENT = 0x18538067;
  static final int INFO = 0x1549a966;
  static final int TIMESTAMP_SCALE = 0x2ad7b1;
  static final int TITLE = 0x7ba9;
  static final int DATE = 0x4461;
  static final int TRACKS = 0x1654ae6b;
  static final int TRACK_ENTRY = 0xae;
  static final int TRACK_NUMBER = 0xd7;
  static final int TRACK_TYPE = 0x83;
  static final int DEFAULT_DURATION = 0x23e383;
  static final int VIDEO = 0xe0;
  static final int PIXEL_WIDTH = 0xb0;
  static final int PIXEL_HEIGHT = 0xba;
  static final int CLUSTER = 0x1f43b675;
  static final int CLUSTER_TIMESTAMP = 0xe7;
  static final int SIMPLE_BLOCK = 0xa3;
  static final int BLOCK_GROUP = 0xa0;
  static final int BLOCK = 0xa1;
  static final int BLOCK_DURATION = 0x9b;
  static final int TAGS = 0x1254c367;
  static final int ATTACHMENTS = 0x1941a469;
  static final int CHAPTERS = 0x1043a770;
  static final int VOID = 0xec;

  private static final Set<Integer> MASTERS =
      Set.of(HEADER, SEGMENT, INFO, TRACKS, TRACK_ENTRY, VIDEO, CLUSTER, BLOCK_GROUP);
  private static final Set<Integer> MAY_BE_ENDLESS = Set.of(SEGMENT, CLUSTER);

  /** A number of variable length, and where it ends. */
  record Variable(long value, long end, boolean allOnes) {}

  static WebmElement at(FileBytes file, long at) throws IOException, Unacceptable {
    Variable id = variable(file, at, false);
    Variable length = variable(file, id.end(), true);
    if (id.end() - at > 4 || (length.allOnes() && !MAY_BE_ENDLESS.contains((int) id.value()))) {
      throw Unacceptable.unreadable();
    }
    return new WebmElement(
        (int) id.value(),
        at,
        length.end(),
        length.allOnes() ? Long.MAX_VALUE : length.end() + length.value());
  }

  /**
   * Reads a number whose first bits tell how long it is.
   *
   * @param unmarked whether the bit that marks the length is taken off
   */
  static Variable variable(FileBytes file, long at, boolean unmarked)
      throws IOException, Unacceptable {
    int first = file.u8(at);
    int length = Integer.numberOfLeadingZeros(first) - 23;
    if (length > 8) {
      throw Unacceptable.unreadable();
    }
    long marker = 1L << (7 * length);
    long value = file.unsigned(at, length);
    long digits = value & (marker - 1);
    return new Variable(unmarked ? digits : value, at + length, digits == marker - 1);
  }

  boolean isMaster() {
    return MASTERS.contains(id);
  }

  boolean isEndless() {
    return end == Long.MAX_VALUE;
  }

  void requireWithin(long limit) throws Unacceptable {
    if (end > limit) {
      throw Unacceptable.unreadable();
    }
  }

  int shortLength() throws Unacceptable {
    if (end - payload > 32) {
      throw Unacceptable.unreadable();
    }
    return (int) (end - payload);
  }

  long number(FileBytes file) throws IOException, Unacceptable {
    if (end - payload > 8) {
      throw Unacceptable.unreadable();
    }
    return file.unsigned(payload, (int) (end - payload));
  }

  /** Turns it into a void element of the same length. */
  void erase(FileBytes file) throws IOException {
    long after = end - start - 1;
    int width = after <= 127 ? 1 : 8;
    long length = after - width;
    byte[] head = new byte[1 + width];
    head[0] = (byte) VOID;
    for (int i = 0; i < width; i++) {
      head[width - i] = (byte) (length >>> (8 * i));
    }
    head[1] |= (byte) (width == 1 ? 0x80 : 0x01);
    file.blank(start, end);
    file.write(start, head);
  }
}

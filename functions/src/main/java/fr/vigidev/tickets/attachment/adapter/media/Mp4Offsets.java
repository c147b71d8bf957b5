package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;
import java.util.Optional;

/**
 * Goes through a table of how much later samples are shown than decoded ({@code ctts}). ISO/IEC
 * 14496-12, 8.6.1.3. Offsets are read with a sign in every version of it, as players do.
 */
final class Mp4Offsets {
  private static final int ENTRY = 8;

  /** Read together, because another table is read in turn with this one. */
  private static final int TOGETHER = 4096;

  private final FileBytes file;
  private final long start;
  private final long entries;
  private final long[] counts = new long[TOGETHER];
  private final int[] offsets = new int[TOGETHER];
  private long next;
  private long left;
  private int offset;

  private Mp4Offsets(FileBytes file, long start, long entries) {
    this.file = file;
    this.start = start;
    this.entries = entries;
  }

  /** Those of a sample table; none of it are zeros. */
  static Mp4Offsets of(FileBytes file, Box table) throws IOException, Unacceptable {
    Optional<Box> offsets = table.child(file, "ctts");
    if (offsets.isEmpty()) {
      return new Mp4Offsets(file, 0, 0);
    }
    Box box = offsets.get();
    return new Mp4Offsets(file, box.payload() + 8, box.entries(file, ENTRY));
  }

  /**
   * Goes on to the next samples that have one offset.
   *
   * @return how many they are, at most as many as asked for
   */
  long take(long atMost) throws IOException, Unacceptable {
    while (left == 0 && next < entries) {
      int index = (int) (next % TOGETHER);
      if (index == 0) {
        read();
      }
      left = counts[index];
      offset = offsets[index];
      next++;
    }
    if (left == 0) {
      offset = 0;
      return atMost;
    }
    long taken = Math.min(left, atMost);
    left -= taken;
    return taken;
  }

  private void read() throws IOException, Unacceptable {
    long more = Math.min(TOGETHER, entries - next);
    for (int i = 0; i < more; i++) {
      long at = start + (next + i) * ENTRY;
      counts[i] = file.u32(at);
      offsets[i] = (int) file.u32(at + 4);
    }
  }

  /** Of the samples that were taken last. */
  int offset() {
    return offset;
  }
}

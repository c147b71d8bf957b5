package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;

/**
 * The samples that one fragment adds to one track ({@code trun}), counted from its begin. ISO/IEC
 * 14496-12, 8.8.8.
 */
final class Mp4Run {
  private static final int DATA_OFFSET = 0x1;
  private static final int FIRST_FLAGS = 0x4;
  private static final int DURATION = 0x100;
  private static final int OFFSET = 0x800;
  private static final int OF_EACH_SAMPLE = 0xf00;

  private final FileBytes file;
  private final long usual;
  private final Mp4Shown shown = new Mp4Shown();
  private long ticks;

  /**
   * A fragment without samples.
   *
   * @param usual what a sample lasts that does not say
   */
  Mp4Run(FileBytes file, long usual) {
    this.file = file;
    this.usual = usual;
  }

  /** Adds samples behind the others. */
  void add(Box trun) throws IOException, Unacceptable {
    int flags = (int) file.u32(trun.payload()) & 0xffffff;
    long count = file.u32(trun.payload() + 4);
    if ((flags & (DURATION | OFFSET)) == 0) {
      add(count, usual, 0);
      return;
    }
    int width = 4 * Integer.bitCount(flags & OF_EACH_SAMPLE);
    long at =
        trun.payload()
            + 8
            + ((flags & DATA_OFFSET) > 0 ? 4 : 0)
            + ((flags & FIRST_FLAGS) > 0 ? 4 : 0);
    trun.requireBytes(at - trun.payload() + count * width);
    for (long sample = at; sample < at + count * width; sample += width) {
      long duration = (flags & DURATION) > 0 ? file.u32(sample) : usual;
      // The last of what is said of a sample.
      add(1, duration, (flags & OFFSET) > 0 ? (int) file.u32(sample + width - 4) : 0);
    }
  }

  private void add(long count, long each, int offset) {
    shown.add(ticks, count, each, offset);
    ticks = Math.addExact(ticks, Math.multiplyExact(count, each));
  }

  /** What they last, one after the other. */
  long ticks() {
    return ticks;
  }

  /** When they are shown. */
  Mp4Shown shown() {
    return shown;
  }
}

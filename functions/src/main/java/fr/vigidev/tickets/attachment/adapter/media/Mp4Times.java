package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;

/**
 * What a sample table says of times ({@code stts}, {@code ctts}), in units of its time scale.
 * ISO/IEC 14496-12, 8.6.1.
 *
 * @param samples how many have a time
 * @param ticks what they last, one after the other
 * @param frameTicks what most of them last
 */
record Mp4Times(long samples, long ticks, long frameTicks, Mp4Shown shown) {
  private static final int ENTRY = 8;

  static Mp4Times of(FileBytes file, Box table) throws IOException, Unacceptable {
    Box times = table.required(file, "stts");
    Mp4Offsets offsets = Mp4Offsets.of(file, table);
    Mp4Shown shown = new Mp4Shown();
    long entries = times.entries(file, ENTRY);
    long samples = 0;
    long ticks = 0;
    long frameTicks = 0;
    long most = 0;
    for (long i = 0; i < entries; i++) {
      long count = file.u32(times.payload() + 8 + i * ENTRY);
      long delta = file.u32(times.payload() + 12 + i * ENTRY);
      samples += count;
      if (count > most) {
        most = count;
        frameTicks = delta;
      }
      for (long left = count; left > 0; ) {
        long taken = offsets.take(left);
        shown.add(ticks, taken, delta, offsets.offset());
        ticks = Math.addExact(ticks, Math.multiplyExact(taken, delta));
        left -= taken;
      }
    }
    return new Mp4Times(samples, ticks, frameTicks, shown);
  }

  /** What the samples last, and how long it takes until all are shown. */
  long ticks(long timescale) {
    return Math.max(ticks, shown.ticksSince(0, timescale));
  }
}

package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;
import java.util.Optional;

/**
 * The edit list of a track, which can play less of its samples than there are, but also play them
 * again, slower or later. ISO/IEC 14496-12, 8.6.6. All in units of the movie's time scale.
 *
 * @param emptyTicks how long nothing is shown before the samples
 * @param playedTicks what all edits last together
 * @param plain whether the samples are played once at their speed
 */
record Mp4Edits(long emptyTicks, long playedTicks, boolean plain) {
  private static final int RATE_ONE = 1 << 16;

  static Mp4Edits of(FileBytes file, Box trak) throws IOException, Unacceptable {
    Optional<Box> edits = trak.child(file, "edts");
    Optional<Box> list = edits.isEmpty() ? edits : edits.get().child(file, "elst");
    if (list.isEmpty()) {
      return new Mp4Edits(0, 0, true);
    }
    Box box = list.get();
    int wide = box.version(file) == 1 ? 8 : 4;
    long width = 2L * wide + 4;
    long entries = file.u32(box.payload() + 4);
    box.requireBytes(8 + entries * width);
    long empty = 0;
    long played = 0;
    int shown = 0;
    boolean usualSpeed = true;
    for (long i = 0; i < entries; i++) {
      long at = box.payload() + 8 + i * width;
      long ticks = file.unsigned(at, wide);
      played = Math.addExact(played, ticks);
      if (isEmpty(file, at + wide, wide)) {
        empty = Math.addExact(empty, ticks);
      } else {
        shown++;
        usualSpeed &= file.u32(at + 2L * wide) == RATE_ONE;
      }
    }
    return new Mp4Edits(empty, played, shown <= 1 && usualSpeed);
  }

  /** A media time of −1. */
  private static boolean isEmpty(FileBytes file, long at, int wide)
      throws IOException, Unacceptable {
    for (int i = 0; i < wide; i++) {
      if (file.u8(at + i) != 0xff) {
        return false;
      }
    }
    return true;
  }
}

package fr.vigidev.tickets.attachment.adapter.media;

/**
 * When samples are shown: at the time at which they are decoded and an offset to it, so that frames
 * can refer to later ones. ISO/IEC 14496-12, 8.6.1. All in units of the track's time scale.
 */
final class Mp4Shown {
  /**
   * Frames that refer to later ones wait for them, and the first one with them: a few frames, for
   * which nothing is shown. A fifth of a second; what begins later still counts.
   */
  private static final int WAITS_PER_SECOND = 5;

  private long first = Long.MAX_VALUE;
  private long end = Long.MIN_VALUE;

  /**
   * Takes in samples of one length.
   *
   * @param decoded when the first of them is decoded
   * @param ticks how long each lasts
   * @param offset how much later each is shown; less than zero for earlier
   */
  void add(long decoded, long count, long ticks, int offset) {
    if (count > 0) {
      long shown = Math.addExact(decoded, offset);
      first = Math.min(first, shown);
      end = Math.max(end, Math.addExact(shown, Math.multiplyExact(count, ticks)));
    }
  }

  /** Takes in what others show, so much later. */
  void add(Mp4Shown others, long later) {
    if (others.end != Long.MIN_VALUE) {
      first = Math.min(first, Math.addExact(others.first, later));
      end = Math.max(end, Math.addExact(others.end, later));
    }
  }

  /**
   * How long it takes until all are shown.
   *
   * @param from the time to count from, or what they are shown before it from then
   */
  long ticksSince(long from, long timescale) {
    if (end == Long.MIN_VALUE) {
      return 0;
    }
    long latest = Math.addExact(from, timescale / WAITS_PER_SECOND);
    return Math.subtractExact(end, Math.min(first, latest));
  }
}

package fr.vigidev.tickets.attachment.adapter.media;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Gathers the times of the blocks of a WebM, track by track. */
final class WebmTimes {
  private static final long USUAL_SCALE = 1_000_000;
  private static final int VIDEO = 1;
  private static final int AUDIO = 2;

  /** Encoders lay up to so many frames of silence around a sound, and no player plays them. */
  private static final int SILENT_FRAMES = 2;

  private final Map<Long, Track> tracks = new HashMap<>();
  private Track track = new Track();
  private Track lastBlock = track;
  private long nanosPerTick = USUAL_SCALE;
  private boolean scaled;
  private long clusterTicks;
  private boolean clusterTimed;

  private static final class Track {
    private long type;
    private long frameNanos;
    private boolean hasBlocks;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long beforeLast = Long.MIN_VALUE;
    private long blockTicks;
    private long blocks;
  }

  void scale(long nanos) throws Unacceptable {
    if (nanos == 0 || scaled) {
      throw Unacceptable.unreadable();
    }
    scaled = true;
    nanosPerTick = nanos;
  }

  void nextTrack() {
    track = new Track();
  }

  void trackNumber(long number) throws Unacceptable {
    if (tracks.put(number, track) != null) {
      throw Unacceptable.unreadable();
    }
  }

  void trackType(long type) throws Unacceptable {
    if (track.type != 0) {
      throw Unacceptable.unreadable();
    }
    track.type = type;
  }

  void frameNanos(long nanos) {
    track.frameNanos = nanos;
  }

  void nextCluster() {
    clusterTimed = false;
  }

  void cluster(long ticks) throws Unacceptable {
    if (clusterTimed) {
      throw Unacceptable.unreadable();
    }
    clusterTimed = true;
    clusterTicks = ticks;
  }

  void block(long number, short offset) throws Unacceptable {
    Track of = tracks.get(number);
    if (of == null) {
      throw Unacceptable.unreadable();
    }
    long at = Math.addExact(clusterTicks, offset);
    of.hasBlocks = true;
    of.blocks++;
    of.first = Math.min(of.first, at);
    if (at > of.last) {
      of.beforeLast = of.last;
      of.last = at;
      of.blockTicks = 0;
    } else if (at > of.beforeLast && at < of.last) {
      of.beforeLast = at;
    }
    lastBlock = of;
  }

  /** What the block before is said to last. */
  void blockDuration(long ticks) {
    lastBlock.blockTicks = ticks;
  }

  /** From the first block to the end of the last, of all tracks together. */
  Duration duration() throws Unacceptable {
    boolean picture = false;
    double first = Double.MAX_VALUE;
    double last = 0;
    for (Track each : tracks.values()) {
      if (each.hasBlocks && (each.type == VIDEO || each.type == AUDIO)) {
        picture |= each.type == VIDEO;
        first = Math.min(first, (double) each.first * nanosPerTick);
        last = Math.max(last, endNanos(each));
      }
    }
    if (!picture) {
      throw tracks.isEmpty() ? Unacceptable.unreadable() : Unacceptable.type();
    }
    return Duration.ofMillis(Math.round((last - first) / 1e6));
  }

  private double endNanos(Track of) {
    double frame = of.frameNanos;
    if (of.blockTicks > 0) {
      frame = (double) of.blockTicks * nanosPerTick;
    } else if (frame == 0 && of.blocks > 1) {
      frame = (double) (of.last - of.beforeLast) * nanosPerTick;
    }
    double end = (double) of.last * nanosPerTick + frame;
    return of.type == AUDIO ? end - SILENT_FRAMES * Math.min(frame, 1e8) : end;
  }
}

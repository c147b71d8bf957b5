package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What the fragments of an MP4 add to its tracks. ISO/IEC 14496-12, 8.8. Times of fragments are
 * believed only where they make a track longer than its samples.
 */
final class Mp4Fragments {
  private static final int DATA_OFFSET = 0x1;
  private static final int FIRST_FLAGS = 0x4;
  private static final int SAMPLE_DURATION = 0x100;
  private static final int BASE_OFFSET = 0x1;
  private static final int DESCRIPTION = 0x2;
  private static final int DEFAULT_DURATION = 0x8;

  private final FileBytes file;
  private final Map<Long, Long> defaults = new HashMap<>();
  private final Map<Long, Long> sums = new HashMap<>();
  private final Map<Long, Long> firsts = new HashMap<>();
  private final Map<Long, Long> lasts = new HashMap<>();

  Mp4Fragments(FileBytes file) {
    this.file = file;
  }

  /** Takes the defaults that {@code mvex} holds. */
  void extend(Box mvex) throws IOException, Unacceptable {
    for (Box box : mvex.children(file)) {
      if (box.type().equals("trex")) {
        Long before = defaults.put(file.u32(box.payload() + 4), file.u32(box.payload() + 12));
        if (before != null) {
          throw Unacceptable.unreadable();
        }
      }
    }
  }

  /** Adds a {@code moof}. */
  void add(Box moof) throws IOException, Unacceptable {
    for (Box box : moof.children(file)) {
      if (box.type().equals("traf")) {
        addTrack(box);
      }
    }
  }

  /** How much they add to a track, in units of its time scale. */
  long ticks(long trackId) {
    long span =
        lasts.containsKey(trackId)
            ? Math.subtractExact(lasts.get(trackId), firsts.get(trackId))
            : 0;
    return Math.max(sums.getOrDefault(trackId, 0L), span);
  }

  private void addTrack(Box traf) throws IOException, Unacceptable {
    Box header = traf.required(file, "tfhd");
    int flags = (int) file.u32(header.payload()) & 0xffffff;
    long track = file.u32(header.payload() + 4);
    long at = header.payload() + 8 + ((flags & BASE_OFFSET) > 0 ? 8 : 0);
    at += (flags & DESCRIPTION) > 0 ? 4 : 0;
    long usual = (flags & DEFAULT_DURATION) > 0 ? file.u32(at) : defaults.getOrDefault(track, 0L);
    long ticks = 0;
    for (Box box : traf.children(file)) {
      if (box.type().equals("trun")) {
        ticks = Math.addExact(ticks, run(box, usual));
      }
    }
    sums.merge(track, ticks, Math::addExact);
    var decodeTime = traf.child(file, "tfdt");
    if (decodeTime.isPresent()) {
      Box box = decodeTime.get();
      long begin = file.unsigned(box.payload() + 4, box.version(file) == 1 ? 8 : 4);
      firsts.merge(track, begin, Math::min);
      lasts.merge(track, Math.addExact(begin, ticks), Math::max);
    }
  }

  private long run(Box trun, long usual) throws IOException, Unacceptable {
    int flags = (int) file.u32(trun.payload()) & 0xffffff;
    long count = file.u32(trun.payload() + 4);
    if ((flags & SAMPLE_DURATION) == 0) {
      return Math.multiplyExact(count, usual);
    }
    int width = 4 * Integer.bitCount(flags & 0xf00);
    long at =
        trun.payload()
            + 8
            + ((flags & DATA_OFFSET) > 0 ? 4 : 0)
            + ((flags & FIRST_FLAGS) > 0 ? 4 : 0);
    trun.requireBytes(at - trun.payload() + count * width);
    long ticks = 0;
    for (long i = 0; i < count; i++) {
      ticks += file.u32(at + i * width);
    }
    return ticks;
  }
}

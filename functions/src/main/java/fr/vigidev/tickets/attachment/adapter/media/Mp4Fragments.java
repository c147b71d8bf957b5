package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the fragments of an MP4 add to its tracks. ISO/IEC 14496-12, 8.8. Times of fragments are
 * believed only where they make a track longer than its samples.
 */
final class Mp4Fragments {
  private static final int BASE_OFFSET = 0x1;
  private static final int DESCRIPTION = 0x2;
  private static final int DEFAULT_DURATION = 0x8;

  private final FileBytes file;
  private final Map<Long, Long> defaults = new HashMap<>();
  private final Map<Long, Spans> spans = new HashMap<>();

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
  long ticks(long trackId, long timescale) {
    Spans of = spans.get(trackId);
    return of == null ? 0 : of.ticks(timescale);
  }

  /**
   * Looks at whose fragments they are.
   *
   * @throws Unacceptable when they add to any other track
   */
  void requireNoneBut(Collection<Long> trackIds) throws Unacceptable {
    if (!trackIds.containsAll(spans.keySet())) {
      throw Unacceptable.type();
    }
  }

  /** When the first of a track's begins, in units of its time scale; empty when none says so. */
  OptionalLong begin(long trackId) {
    Spans of = spans.get(trackId);
    return of == null || of.last == Long.MIN_VALUE
        ? OptionalLong.empty()
        : OptionalLong.of(of.first);
  }

  /** A track's fragments one behind the other, and where they say that they belong. */
  private static final class Spans {
    private long ticks;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private final Mp4Shown behind = new Mp4Shown();
    private final Mp4Shown placed = new Mp4Shown();

    void add(Mp4Run run) {
      behind.add(run.shown(), ticks);
      ticks = Math.addExact(ticks, run.ticks());
    }

    void place(Mp4Run run, long begin) {
      first = Math.min(first, begin);
      last = Math.max(last, Math.addExact(begin, run.ticks()));
      placed.add(run.shown(), begin);
    }

    long ticks(long timescale) {
      long longest = Math.max(ticks, behind.ticksSince(0, timescale));
      if (last == Long.MIN_VALUE) {
        return longest;
      }
      longest = Math.max(longest, Math.subtractExact(last, first));
      return Math.max(longest, placed.ticksSince(first, timescale));
    }
  }

  private void addTrack(Box traf) throws IOException, Unacceptable {
    Box header = traf.required(file, "tfhd");
    int flags = (int) file.u32(header.payload()) & 0xffffff;
    long track = file.u32(header.payload() + 4);
    long at = header.payload() + 8 + ((flags & BASE_OFFSET) > 0 ? 8 : 0);
    at += (flags & DESCRIPTION) > 0 ? 4 : 0;
    long usual = (flags & DEFAULT_DURATION) > 0 ? file.u32(at) : defaults.getOrDefault(track, 0L);
    Mp4Run run = new Mp4Run(file, usual);
    for (Box box : traf.children(file)) {
      if (box.type().equals("trun")) {
        run.add(box);
      }
    }
    Spans of = spans.computeIfAbsent(track, each -> new Spans());
    of.add(run);
    var decodeTime = traf.child(file, "tfdt");
    if (decodeTime.isPresent()) {
      Box box = decodeTime.get();
      of.place(run, file.unsigned(box.payload() + 4, box.version(file) == 1 ? 8 : 4));
    }
  }
}

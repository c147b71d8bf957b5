package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Erases the samples of tracks. Where they lie: ISO/IEC 14496-12, 8.7. */
final class Mp4Samples {
  /** Ten seconds of telemetry are some hundred; a file made to keep us busy has more. */
  private static final int MAX_CHUNKS = 20_000;

  private static final int RUN = 12;

  private final FileBytes file;
  private final TreeMap<Long, Box> data = new TreeMap<>();
  private int chunks;
  private long blanked;

  Mp4Samples(FileBytes file) {
    this.file = file;
  }

  /** Takes in a box that holds samples. */
  void lieIn(Box mdat) {
    data.put(mdat.payload(), mdat);
  }

  /** Overwrites a track's samples, wherever they lie within the data. */
  void erase(Box trak) throws IOException, Unacceptable {
    Box table = trak.required(file, "mdia").required(file, "minf").required(file, "stbl");
    Optional<Box> narrow = table.child(file, "stco");
    Optional<Box> wide = table.child(file, "co64");
    Box offsets = narrow.or(() -> wide).orElseThrow(Unacceptable::unreadable);
    int width = narrow.isPresent() ? 4 : 8;
    long count = offsets.entries(file, width);
    chunks = Math.addExact(chunks, Math.toIntExact(count));
    if (chunks > MAX_CHUNKS || (narrow.isPresent() && wide.isPresent())) {
      throw Unacceptable.unreadable();
    }
    if (count == 0) {
      return;
    }
    Sizes sizes = new Sizes(table.required(file, "stsz"));
    Box runs = table.required(file, "stsc");
    if (runs.entries(file, RUN) == 0) {
      throw Unacceptable.unreadable();
    }
    long run = 0;
    for (long chunk = 1; chunk <= count; chunk++) {
      while (run + 1 < runs.entries(file, RUN) && first(runs, run + 1) <= chunk) {
        run++;
      }
      long at = file.unsigned(offsets.payload() + 8 + (chunk - 1) * width, width);
      blank(at, sizes.next(file.u32(runs.payload() + 12 + run * RUN)));
    }
  }

  private long first(Box runs, long run) throws IOException, Unacceptable {
    return file.u32(runs.payload() + 8 + run * RUN);
  }

  /** What lies elsewhere stays as it was measured. */
  private void blank(long at, long bytes) throws IOException, Unacceptable {
    Map.Entry<Long, Box> holds = data.floorEntry(at);
    if (holds == null) {
      return;
    }
    long end = Math.min(Math.addExact(at, bytes), holds.getValue().end());
    blanked += Math.max(0, end - at);
    // True samples don't lie upon each other; those of a file made to keep us busy do.
    if (blanked > file.size()) {
      throw Unacceptable.unreadable();
    }
    file.blank(at, end);
  }

  /** Goes through the sizes of samples. */
  private final class Sizes {
    private final Box table;
    private final long each;
    private long next;

    Sizes(Box table) throws IOException, Unacceptable {
      this.table = table;
      this.each = file.u32(table.payload() + 4);
    }

    /** What the next so many samples are together. */
    long next(long samples) throws IOException, Unacceptable {
      if (each > 0) {
        return Math.multiplyExact(each, samples);
      }
      table.requireBytes(12 + (next + samples) * 4);
      long bytes = 0;
      for (long end = next + samples; next < end; next++) {
        bytes += file.u32(table.payload() + 12 + next * 4);
      }
      return bytes;
    }
  }
}

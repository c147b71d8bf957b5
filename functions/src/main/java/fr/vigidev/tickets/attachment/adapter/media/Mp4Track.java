package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A track of an MP4 or QuickTime file, measured by its sample tables. ISO/IEC 14496-12, chapter 8.
 *
 * @param handler {@code vide}, {@code soun} or anything else
 * @param ticks how long it takes until its samples are shown, in units of its time scale
 * @param frameTicks what most samples last
 */
record Mp4Track(
    Box box, long id, String handler, long timescale, long ticks, long frameTicks, Mp4Edits edits) {

  static Mp4Track of(FileBytes file, Box trak) throws IOException, Unacceptable {
    Box header = trak.required(file, "tkhd");
    Box media = trak.required(file, "mdia");
    Box mediaHeader = media.required(file, "mdhd");
    String handler = file.ascii(media.required(file, "hdlr").payload() + 8, 4);
    long timescale = file.u32(mediaHeader.payload() + (mediaHeader.version(file) == 1 ? 20 : 12));
    if (timescale == 0) {
      throw Unacceptable.unreadable();
    }
    long id = file.u32(header.payload() + (header.version(file) == 1 ? 20 : 12));
    Box table = media.required(file, "minf").required(file, "stbl");
    Mp4Times times = Mp4Times.of(file, table);
    requireAllTimed(file, table, times.samples());
    long ticks = times.ticks(timescale);
    Mp4Edits edits = Mp4Edits.of(file, trak);
    return new Mp4Track(trak, id, handler, timescale, ticks, times.frameTicks(), edits);
  }

  /** A table of times that leaves samples out would make a track as short as it likes. */
  private static void requireAllTimed(FileBytes file, Box table, long timed)
      throws IOException, Unacceptable {
    Optional<Box> sizes = table.child(file, "stsz");
    Optional<Box> compact = table.child(file, "stz2");
    if (sizes.isPresent() == compact.isPresent()) {
      throw Unacceptable.unreadable();
    }
    Box counted = sizes.or(() -> compact).orElseThrow();
    if (file.u32(counted.payload() + 8) != timed) {
      throw Unacceptable.unreadable();
    }
    requireInFile(file, table);
  }

  /** Samples that lie beyond the end of the file were cut off. */
  private static void requireInFile(FileBytes file, Box table) throws IOException, Unacceptable {
    for (Box offsets : table.children(file)) {
      int width =
          switch (offsets.type()) {
            case "stco" -> 4;
            case "co64" -> 8;
            default -> 0;
          };
      for (long i = 0; width > 0 && i < offsets.entries(file, width); i++) {
        if (file.unsigned(offsets.payload() + 8 + i * width, width) >= file.size()) {
          throw Unacceptable.unreadable();
        }
      }
    }
  }

  boolean isPicture() {
    return handler.equals("vide");
  }

  boolean isSound() {
    return handler.equals("soun");
  }

  /** The size at which the pictures are shown; empty when the header does not say. */
  Optional<PixelSize> size(FileBytes file) throws IOException, Unacceptable {
    Box header = box.required(file, "tkhd");
    long matrix = header.payload() + (header.version(file) == 1 ? 52 : 40);
    // Turned by a quarter when x is made of y alone.
    boolean turned = file.u32(matrix) == 0 && file.u32(matrix + 4) != 0;
    List<Integer> sides =
        List.of((int) file.unsigned(matrix + 36, 2), (int) file.unsigned(matrix + 40, 2));
    if (sides.contains(0)) {
      return Optional.empty();
    }
    PixelSize size = new PixelSize(sides.get(0), sides.get(1));
    return Optional.of(turned ? size.turned() : size);
  }
}

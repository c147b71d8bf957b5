package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of an MP4 or QuickTime file neither picture nor sound needs: places, names, telemetry. It is
 * collected while the film is read, and erased once it is measured.
 */
final class Mp4Personal {
  /** What each box is needed for; whatever else it holds goes. */
  private static final Map<String, Set<String>> NEEDED =
      Map.of(
          "moov", Set.of("mvhd", "trak", "mvex"),
          "mvex", Set.of("mehd", "trex", "trep", "leva"),
          "trak", Set.of("tkhd", "tapt", "edts", "tref", "trgr", "mdia"),
          "mdia", Set.of("mdhd", "hdlr", "elng", "minf"),
          "minf", Set.of("vmhd", "smhd", "gmhd", "nmhd", "hdlr", "dinf", "stbl"),
          "stbl",
              Set.of(
                  "stsd", "stts", "ctts", "cslg", "stss", "stsh", "stps", "stsz", "stz2", "stsc",
                  "stco", "co64", "sdtp", "padb", "stdp", "sgpd", "sbgp", "subs", "saiz", "saio"),
          "moof", Set.of("mfhd", "traf"),
          "traf",
              Set.of(
                  "tfhd", "tfdt", "trun", "sdtp", "sgpd", "sbgp", "subs", "saiz", "saio", "senc"));

  private final FileBytes file;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Box> tracks = new ArrayList<>();
  private final Mp4Samples samples;

  Mp4Personal(FileBytes file) {
    this.file = file;
    this.samples = new Mp4Samples(file);
  }

  /** A box that goes. */
  void add(Box box) {
    boxes.add(box);
  }

  /** A track that goes, with its samples. */
  void addTrack(Box trak) {
    tracks.add(trak);
    boxes.add(trak);
  }

  /** A box that stays, but for what is not needed in it. */
  void addWithin(Box box) throws IOException, Unacceptable {
    Set<String> needed = NEEDED.get(box.type());
    if (needed == null) {
      return;
    }
    for (Box child : box.children(file)) {
      if (needed.contains(child.type())) {
        addWithin(child);
      } else {
        add(child);
      }
    }
  }

  /** A box that holds samples. */
  void addData(Box mdat) {
    samples.lieIn(mdat);
  }

  /** Turns all of it into free space. */
  void erase() throws IOException, Unacceptable {
    for (Box track : tracks) {
      samples.erase(track);
    }
    for (Box box : boxes) {
      box.erase(file);
    }
  }
}

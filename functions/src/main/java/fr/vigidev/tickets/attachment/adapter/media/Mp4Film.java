package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Measures an MP4 or QuickTime file by its samples, and frees it of everything but pictures and
 * sound: places, names, telemetry. No library is asked, because those that are kept up believe the
 * headers: see docs/decisions/0013-videos-measured-by-their-samples.md.
 */
final class Mp4Film {
  private static final Set<String> KEPT =
      Set.of("ftyp", "moov", "mdat", "moof", "mfra", "sidx", "styp");
  private static final int MAX_TYPE_BYTES = 1024;

  /** Encoders lay up to so many frames of silence around a sound, and no player plays them. */
  private static final int SILENT_FRAMES = 2;

  private static final Duration MAX_SILENCE = Duration.ofMillis(200);

  private final FileBytes file;
  private final List<Mp4Track> tracks = new ArrayList<>();
  private final Mp4Personal personal;
  private final Mp4Fragments fragments;
  private long timescale;

  private Mp4Film(FileBytes file) {
    this.file = file;
    this.personal = new Mp4Personal(file);
    this.fragments = new Mp4Fragments(file);
  }

  /** Measures the film, and erases from the file what is not film. */
  static Film film(FileBytes file) throws IOException, Unacceptable {
    Mp4Film film = new Mp4Film(file);
    film.read();
    Film measured = film.measured();
    film.personal.erase();
    return measured;
  }

  private void read() throws IOException, Unacceptable {
    List<Box> boxes = Box.between(file, 0, file.size());
    Box first = boxes.getFirst();
    if (!first.type().equals("ftyp") || first.end() > MAX_TYPE_BYTES) {
      throw Unacceptable.type();
    }
    for (Box box : boxes) {
      switch (box.type()) {
        case "moov" -> readMovie(box);
        case "moof" -> {
          fragments.add(box);
          personal.addWithin(box);
        }
        case "mdat" -> {
          personal.addData(box);
          if (ForeignMatter.isIn(file.head(box.payload()))) {
            throw Unacceptable.type();
          }
        }
        default -> {
          if (!KEPT.contains(box.type())) {
            personal.add(box);
          }
        }
      }
    }
  }

  private void readMovie(Box moov) throws IOException, Unacceptable {
    if (timescale != 0) {
      throw Unacceptable.unreadable();
    }
    Box header = moov.required(file, "mvhd");
    timescale = file.u32(header.payload() + (header.version(file) == 1 ? 20 : 12));
    if (timescale == 0) {
      throw Unacceptable.unreadable();
    }
    personal.addWithin(moov);
    for (Box box : moov.children(file)) {
      switch (box.type()) {
        case "trak" -> readTrack(box);
        case "mvex" -> fragments.extend(box);
        default -> {}
      }
    }
  }

  private void readTrack(Box trak) throws IOException, Unacceptable {
    Mp4Track track = Mp4Track.of(file, trak);
    if (track.isPicture() || track.isSound()) {
      tracks.add(track);
    } else {
      personal.addTrack(trak);
    }
  }

  private Film measured() throws IOException, Unacceptable {
    Optional<Mp4Track> picture = tracks.stream().filter(Mp4Track::isPicture).findFirst();
    if (picture.isEmpty()) {
      throw timescale == 0 ? Unacceptable.unreadable() : Unacceptable.type();
    }
    // Samples of any other track would have to be found in each fragment.
    fragments.requireNoneBut(tracks.stream().map(Mp4Track::id).toList());
    double begin = tracks.stream().flatMapToDouble(each -> begin(each).stream()).min().orElse(0);
    double seconds = 0;
    for (Mp4Track track : tracks) {
      double lasts = seconds(track);
      if (track.isPicture() && lasts <= 0) {
        throw Unacceptable.unreadable();
      }
      seconds = Math.max(seconds, begin(track).orElse(begin) - begin + lasts);
    }
    Optional<PixelSize> size = picture.get().size(file);
    return new Film(Duration.ofMillis(Math.round(seconds * 1000)), size);
  }

  /** When the fragments of a track begin, in seconds; empty when it has none that say so. */
  private OptionalDouble begin(Mp4Track track) {
    OptionalLong ticks = fragments.begin(track.id());
    return ticks.isPresent()
        ? OptionalDouble.of(ticks.getAsLong() / (double) track.timescale())
        : OptionalDouble.empty();
  }

  private double seconds(Mp4Track track) {
    long ticks = Math.addExact(track.ticks(), fragments.ticks(track.id(), track.timescale()));
    double samples = ticks / (double) track.timescale();
    if (track.isSound()) {
      double silence = SILENT_FRAMES * track.frameTicks() / (double) track.timescale();
      samples -= Math.min(silence, MAX_SILENCE.toMillis() / 1000.0);
    }
    Mp4Edits edits = track.edits();
    double played = edits.playedTicks() / (double) timescale;
    return edits.plain()
        ? samples + edits.emptyTicks() / (double) timescale
        : Math.max(samples, played);
  }
}

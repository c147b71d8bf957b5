package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Films.box;
import static fr.vigidev.tickets.attachment.adapter.media.Films.ints;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames that are shown at another time than they are decoded. Offsets are told in frames. */
class FrameOrderTest {
  private static final int FRAME = 20;
  private static final int TEN_SECONDS = 300;

  private final Inspections inspections;

  FrameOrderTest(@TempDir Path folder) {
    inspections = new Inspections(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"isom", "qt  "})
  void framesThatAreShownLaterMakeAFilmLonger(String brand) {
    for (IntUnaryOperator offset :
        List.<IntUnaryOperator>of(
            frame -> frame * 2, frame -> frame == 149 ? 180 : 0, frame -> 180)) {
      inspections.refuses(tables(brand, 150, offset), Reason.TOO_LONG);
      inspections.refuses(fragment(brand, 150, 0, offset), Reason.TOO_LONG);
    }
    inspections.refuses(tables(brand, 150, frame -> frame == 0 ? -180 : 0), Reason.TOO_LONG);
    inspections.fine(tables(brand, 150, frame -> frame == 149 ? 150 : 0));
  }

  /** Each fourth frame is followed by the three that refer to it, the middle one first. */
  private static int reordered(int frame) {
    return frame > 296 || frame == 0 ? 2 : new int[] {1, 5, 2, 0}[frame % 4];
  }

  @ParameterizedTest
  @ValueSource(strings = {"isom", "qt  "})
  void framesThatWaitForEachOtherDoNot(String brand) {
    for (IntUnaryOperator offset :
        List.<IntUnaryOperator>of(FrameOrderTest::reordered, frame -> reordered(frame) - 2)) {
      for (byte[] film :
          new byte[][] {
            tables(brand, TEN_SECONDS, offset), fragment(brand, TEN_SECONDS, 9000, offset)
          }) {
        assertThat(inspections.fine(film).duration()).contains(Duration.ofSeconds(10));
      }
      inspections.refuses(tables(brand, TEN_SECONDS + 4, offset), Reason.TOO_LONG);
    }
  }

  @Test
  void aTrackOfFragmentsThatBeginsLaterMakesAFilmLonger() {
    byte[] pictures = fragment("isom", 150, 0, frame -> 0);
    byte[] sound = moof(2, 150, 60 * FRAME, frame -> 0);
    inspections.fine(concat(pictures, sound));
    byte[] later = moof(2, 150, 180 * FRAME, frame -> 0);
    inspections.refuses(concat(pictures, later), Reason.TOO_LONG);
  }

  private static byte[] tables(String brand, int frames, IntUnaryOperator offset) {
    int[] offsets =
        IntStream.range(0, frames)
            .flatMap(frame -> IntStream.of(1, offset.applyAsInt(frame) * FRAME))
            .toArray();
    byte[] times =
        concat(box("stts", ints(0, 1, frames, FRAME)), box("ctts", ints(0, frames), ints(offsets)));
    return film(brand, Films.track("vide", 600, 1000, times, frames));
  }

  private static byte[] fragment(
      String brand, int frames, int decodeTime, IntUnaryOperator offset) {
    byte[] none = box("stts", ints(0, 0));
    byte[] second = Films.track("soun", 600, 0, none, 0);
    // The last byte of its number, which follows the header's form, flags and two times.
    second[8 + 8 + 15] = 2;
    byte[] extension = box("mvex", box("trex", ints(0, 1, 1, FRAME, 0, 0)), second(FRAME));
    return concat(
        film(brand, concat(Films.track("vide", 600, 0, none, 0), second, extension)),
        moof(1, frames, decodeTime, offset));
  }

  private static byte[] second(int frame) {
    return box("trex", ints(0, 2, 1, frame, 0, 0));
  }

  private static byte[] moof(int track, int frames, int decodeTime, IntUnaryOperator offset) {
    int[] offsets =
        IntStream.range(0, frames).map(frame -> offset.applyAsInt(frame) * FRAME).toArray();
    byte[] run = box("trun", ints(0x01000800, frames), ints(offsets));
    return box(
        "moof", box("traf", box("tfhd", ints(0, track)), box("tfdt", ints(0, decodeTime)), run));
  }

  private static byte[] film(String brand, byte[] tracks) {
    return concat(
        box("ftyp", ascii(brand), ints(512), ascii(brand)),
        box("moov", box("mvhd", ints(0, 0, 0, 1000, 1000), new byte[80]), tracks),
        box("mdat", new byte[4000]));
  }
}

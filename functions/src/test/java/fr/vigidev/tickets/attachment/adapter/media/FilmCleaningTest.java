package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Films.box;
import static fr.vigidev.tickets.attachment.adapter.media.Films.ints;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.FileInspector.Finding;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmCleaningTest {
  private static final String PLACE = "+45.7640+004.8357/";
  private static final byte[] TYPE = box("ftyp", ascii("isom"), ints(512), ascii("isom"));

  private final Inspections inspections;

  FilmCleaningTest(@TempDir Path folder) {
    inspections = new Inspections(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"moov", "trak", "mdia", "minf", "stbl", "mvex", "moof", "traf"})
  void whatAFilmNeedsNotGoesWhereverItStands(String container) {
    for (String type : List.of("udta", "uuid", "meta", "ilst", "\u00a9xyz", "loci", "XMP_")) {
      byte[] film = concat(Films.fragmented(50, true), box("free", new byte[9]));
      Finding.Fine fine =
          inspections.fine(Films.withBoxIn(film, container, box(type, ascii(PLACE))));
      assertThat(Inspections.text(fine.content())).doesNotContain(PLACE).doesNotContain(type);
      assertThat(inspections.fine(Inspections.bytes(fine.content())).duration())
          .contains(Duration.ofSeconds(5));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"meta", "text", "tmcd", "gpmd"})
  void theSamplesOfATrackThatGoesAreErased(String handler) {
    byte[] data =
        box("mdat", ascii("PICTURE"), ascii("+45.764"), ascii("SOUNDS!"), ascii("+4.8357"));
    int first = TYPE.length + 8 + 7;
    byte[] table =
        concat(
            box("stts", ints(0, 1, 2, 20)),
            box("stsz", ints(0, 0, 2, 7, 7)),
            box("stsc", ints(0, 1, 1, 1, 1)),
            box("stco", ints(0, 2, first, first + 14)));
    Finding.Fine fine = inspections.fine(concat(TYPE, data, movie(telemetry(handler, table))));
    assertThat(Inspections.text(fine.content()))
        .contains("PICTURE\0\0\0\0\0\0\0SOUNDS!\0\0\0\0\0\0\0")
        .doesNotContain(handler);
  }

  @Test
  void samplesThatLieOutsideOfTheDataChangeNothingThatWasMeasured() {
    byte[] table =
        concat(
            box("stts", ints(0, 1, 1, 20)),
            box("stsz", ints(0, 4000, 1)),
            box("stsc", ints(0, 1, 1, 1, 1)),
            box("stco", ints(0, 1, 4)));
    Finding.Fine fine =
        inspections.fine(
            concat(TYPE, movie(telemetry("meta", table)), box("mdat", new byte[9000])));
    assertThat(inspections.fine(Inspections.bytes(fine.content())).duration())
        .isEqualTo(fine.duration());
  }

  @Test
  void samplesThatCannotBeFoundAreRefused() {
    byte[] times = box("stts", ints(0, 1, 1, 20));
    byte[] sizes = box("stsz", ints(0, 7, 1));
    byte[] run = box("stsc", ints(0, 1, 1, 1, 1));
    byte[] place = box("stco", ints(0, 1, 40));
    byte[] data = box("mdat", new byte[600]);
    for (byte[] table :
        List.of(
            concat(times, sizes, run),
            concat(times, sizes, place),
            concat(times, sizes, place, box("stsc", ints(0, 0))),
            concat(times, box("stsz", ints(0, 0, 1)), run, place))) {
      inspections.refuses(concat(TYPE, data, movie(telemetry("meta", table))), Reason.UNREADABLE);
    }
  }

  @Test
  void samplesThatLieUponEachOtherAreRefused() {
    int size = 9000;
    byte[] table =
        concat(
            box("stts", ints(0, 1, 2, 20)),
            box("stsz", ints(0, size, 2)),
            box("stsc", ints(0, 1, 1, 1, 1)),
            box("stco", ints(0, 2, TYPE.length + 8, TYPE.length + 8)));
    byte[] data = box("mdat", new byte[size]);
    inspections.refuses(concat(TYPE, data, movie(telemetry("meta", table))), Reason.UNREADABLE);
  }

  @Test
  void telemetryInFragmentsIsRefused() {
    byte[] run = box("trun", ints(0, 3));
    byte[] fragment = box("moof", box("traf", box("tfhd", ints(0, 7)), run));
    inspections.refuses(concat(Films.fragmented(50, true), fragment), Reason.TYPE_REFUSED);
  }

  private static byte[] movie(byte[] telemetry) {
    byte[] picture = Films.track("vide", 600, 5000, box("stts", ints(0, 1, 150, 20)), 150);
    return box("moov", box("mvhd", ints(0, 0, 0, 1000, 5000), new byte[80]), picture, telemetry);
  }

  private static byte[] telemetry(String handler, byte[] table) {
    return box(
        "trak",
        box("tkhd", ints(7, 0, 0, 9, 0, 0), new byte[60]),
        box(
            "mdia",
            box("mdhd", ints(0, 0, 0, 600, 0, 0)),
            box("hdlr", ints(0, 0), ascii(handler), new byte[13]),
            box("minf", box("stbl", table))));
  }
}

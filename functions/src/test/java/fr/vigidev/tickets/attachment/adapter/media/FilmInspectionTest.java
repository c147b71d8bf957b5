package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Films.box;
import static fr.vigidev.tickets.attachment.adapter.media.Films.edits;
import static fr.vigidev.tickets.attachment.adapter.media.Films.element;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.FileInspector.Finding;
import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.ticket.model.PixelSize;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmInspectionTest {
  private static final byte[] NOTHING = {};

  /** A WebM counts in milliseconds. */
  private static final Duration TWO_ROUNDINGS = Duration.ofMillis(2);

  private final Inspections inspections;

  FilmInspectionTest(@TempDir Path folder) {
    inspections = new Inspections(folder);
  }

  @Test
  void aFilmIsWhatItsBytesSay() {
    Finding.Fine mp4 = inspections.fine(Films.mp4(50, 5000));
    assertThat(mp4.type()).isEqualTo(FileType.MP4);
    assertThat(mp4.duration()).contains(Duration.ofSeconds(5));
    assertThat(mp4.size()).contains(new PixelSize(640, 480));
    assertThat(inspections.fine(Films.mov(50, 5000)).type()).isEqualTo(FileType.MOV);
    Finding.Fine webm = inspections.fine(Films.webm(50, 5000, false));
    assertThat(webm.type()).isEqualTo(FileType.WEBM);
    assertThat(webm.duration().orElseThrow()).isCloseTo(Duration.ofSeconds(5), TWO_ROUNDINGS);
    assertThat(webm.size()).contains(new PixelSize(320, 240));
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 100})
  void tenSecondsPassWhateverTheHeadersClaim(int tenths) {
    for (long claimed : new long[] {0, 1000, tenths * 100L, 60_000}) {
      inspections.fine(Films.mp4(tenths, claimed));
      inspections.fine(Films.mov(tenths, claimed));
      inspections.fine(Films.webm(tenths, claimed, false));
    }
    inspections.fine(Films.webm(tenths, 0, true));
    inspections.fine(Films.fragmented(tenths, true));
    inspections.fine(Films.fragmented(tenths, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 105})
  void moreThanTenSecondsAreRefusedWhateverTheHeadersClaim(int tenths) {
    for (long claimed : new long[] {0, 1000, tenths * 100L}) {
      inspections.refuses(Films.mp4(tenths, claimed), Reason.TOO_LONG);
      inspections.refuses(Films.mov(tenths, claimed), Reason.TOO_LONG);
      inspections.refuses(Films.webm(tenths, claimed, false), Reason.TOO_LONG);
    }
    inspections.refuses(Films.webm(tenths, 0, true), Reason.TOO_LONG);
    inspections.refuses(Films.fragmented(tenths, true), Reason.TOO_LONG);
    inspections.refuses(Films.fragmented(tenths, false), Reason.TOO_LONG);
  }

  @Test
  void theSilenceAroundASoundDoesNotCount() {
    // 10 s of 44.1 kHz are 430.7 frames; encoders make 432 of them.
    inspections.fine(Films.withSound(100, 432));
    inspections.refuses(Films.withSound(50, 450), Reason.TOO_LONG);
  }

  @Test
  void anEditListCanMakeAFilmLongerButNotShorter() {
    byte[] shorter = edits(1000, 0, 0x10000);
    inspections.refuses(withEdits(110, shorter), Reason.TOO_LONG);
    byte[] later = edits(8000, -1, 0x10000, 5000, 0, 0x10000);
    inspections.refuses(withEdits(50, later), Reason.TOO_LONG);
    byte[] slower = edits(20_000, 0, 0x4000);
    inspections.refuses(withEdits(50, slower), Reason.TOO_LONG);
    byte[] again = edits(5000, 0, 0x10000, 5000, 0, 0x10000, 5000, 0, 0x10000);
    inspections.refuses(withEdits(50, again), Reason.TOO_LONG);
    inspections.fine(withEdits(50, edits(60_000, 0, 0x10000)));
  }

  private static byte[] withEdits(int tenths, byte[] edits) {
    byte[] track =
        Films.track(
            "vide", 600, 1000, box("stts", Films.ints(0, 1, tenths * 3, 20)), tenths * 3, edits);
    return concat(
        box("ftyp", ascii("isom"), Films.ints(512), ascii("isom")),
        box("moov", box("mvhd", Films.ints(0, 0, 0, 1000, 1000), new byte[80]), track),
        box("mdat", new byte[4000]));
  }

  @Test
  void samplesWithoutATimeAreRefused() {
    byte[] track = Films.track("vide", 600, 1000, box("stts", Films.ints(0, 1, 30, 20)), 600);
    byte[] film =
        concat(
            box("ftyp", ascii("isom"), Films.ints(512), ascii("isom")),
            box("moov", box("mvhd", Films.ints(0, 0, 0, 1000, 1000), new byte[80]), track),
            box("mdat", new byte[4000]));
    inspections.refuses(film, Reason.UNREADABLE);
  }

  @Test
  void whatIsCutOffIsUnreadable() {
    for (byte[] film :
        new byte[][] {Films.mp4(50, 5000), Films.mov(50, 5000), Films.webm(50, 5000, false)}) {
      inspections.refuses(Arrays.copyOf(film, film.length - 100), Reason.UNREADABLE);
      assertThat(inspections.inspect(Arrays.copyOf(film, film.length / 4)))
          .isInstanceOf(Finding.Refused.class);
    }
  }

  @Test
  void aSoundWithoutPicturesIsNoFilm() {
    inspections.refuses(Films.soundAlone(), Reason.TYPE_REFUSED);
  }

  @Test
  void matroskaIsNotWebm() {
    inspections.refuses(Films.webm("matroska", 50, 5000, false, NOTHING), Reason.TYPE_REFUSED);
  }

  @Test
  void placesNamesAndTelemetryGo() {
    byte[] place = box("udta", box("\u00a9xyz", ascii("+45.7640+004.8357/")));
    byte[] meta = box("meta", ascii("com.apple.quicktime.location.ISO6709 +45.7640+004.8357/"));
    byte[] uuid = box("uuid", ascii("<x:xmpmeta>+45.7640+004.8357"));
    byte[] telemetry =
        Films.track(
            "meta",
            600,
            1,
            box("stts", Films.ints(0, 1, 1, 20)),
            1,
            ascii("\0\0\0\22+45.7640abcdef"));
    Finding.Fine film =
        inspections.fine(Films.withBoxes(concat(place, meta, telemetry), place, uuid));
    assertThat(Inspections.text(film.content())).doesNotContain("45.7640").doesNotContain("apple");
    assertThat(inspections.fine(Inspections.bytes(film.content())).duration())
        .contains(Duration.ofSeconds(5));
  }

  @Test
  void tagsAndAttachedFilesOfAWebmGo() {
    byte[] tags = element(0x1254c367, element(0x7373, ascii("LOCATION +45.7640")));
    byte[] attached = element(0x1941a469, element(0x61a7, ascii("evil.exe")));
    Finding.Fine film =
        inspections.fine(Films.webm("webm", 50, 5000, false, concat(tags, attached)));
    assertThat(Inspections.text(film.content())).doesNotContain("45.7640").doesNotContain("evil");
    assertThat(inspections.fine(Inspections.bytes(film.content())).duration())
        .isEqualTo(film.duration());
  }

  @Test
  void anArchiveBehindAFilmIsRefused() {
    byte[] archive = concat(ascii("PK\5\6"), new byte[18]);
    inspections.refuses(concat(Films.mp4(50, 5000), box("free", archive)), Reason.TYPE_REFUSED);
    inspections.refuses(concat(Films.webm(50, 5000, false), archive), Reason.TYPE_REFUSED);
  }

  @Test
  void aWebmThatSaysTwiceHowItCountsIsRefused() {
    byte[] film = Films.webm(50, 5000, true);
    byte[] scale = element(0x2ad7b1, Films.ints(1000));
    byte[] info = element(0x1549a966, scale);
    for (byte[] more : new byte[][] {info, scale, element(0x1549a966)}) {
      inspections.refuses(Films.webm("webm", 50, 5000, false, more), Reason.UNREADABLE);
      inspections.refuses(concat(film, more), Reason.UNREADABLE);
    }
  }

  @Test
  void aWebmThatSaysBehindItsPicturesHowItCountsIsRefused() {
    byte[] film = Films.webm(50, 5000, true);
    int start = new String(film, StandardCharsets.ISO_8859_1).indexOf("\u0015I\u00a9f");
    int end = start + 8 + film[start + 7];
    byte[] without = concat(Arrays.copyOf(film, start), tail(film, end));
    inspections.fine(without);
    inspections.refuses(concat(without, Arrays.copyOfRange(film, start, end)), Reason.UNREADABLE);
  }

  @Test
  void aWebmWithinAWebmIsRefused() {
    inspections.refuses(
        Films.webm("webm", 50, 5000, false, element(0x18538067)), Reason.UNREADABLE);
  }

  @Test
  void aWebmThatSaysElsewhereHowItCountsIsRefused() {
    byte[] film = Films.webm("webm", 50, 5000, false, element(0x2ad7b1, Films.ints(1000)));
    int first = new String(film, StandardCharsets.ISO_8859_1).indexOf("*\u00d7\u00b1");
    film[first + 2]++;
    inspections.refuses(film, Reason.UNREADABLE);
  }

  @Test
  void aTrackThatIsToldTwiceIsRefused() {
    byte[] again =
        element(
            0x1654ae6b,
            element(0xae, element(0xd7, new byte[] {1}), element(0x83, new byte[] {17})));
    inspections.refuses(Films.webm("webm", 50, 5000, false, again), Reason.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mvhd", "tkhd", "mdia", "mdhd", "hdlr", "minf", "stbl", "stts", "stsz", "edts"})
  void whatAFilmSaysTwiceIsRefused(String type) {
    byte[] film = withEdits(50, edits(5000, 0, 0x10000));
    inspections.fine(film);
    inspections.refuses(Films.withBoxTwice(film, type), Reason.UNREADABLE);
  }

  @Test
  void aFilmThatBeginsAsSomethingElseTooIsRefused() {
    for (String page : List.of("%PDF-1.7 1 0 obj", "<html><script>", "PK\3\4\24\0\0\0")) {
      byte[] film = Films.mp4(50, 5000);
      byte[] brand = box("ftyp", ascii("isom"), Films.ints(512), ascii("isom"), ascii(page));
      inspections.refuses(concat(brand, tail(film, 20)), Reason.TYPE_REFUSED);
      inspections.refuses(concat(film, box("mdat", ascii(page))), Reason.TYPE_REFUSED);
      inspections.refuses(
          Films.webm("webm", 50, 5000, false, element(0x4242, ascii(page))), Reason.TYPE_REFUSED);
    }
  }

  private static byte[] tail(byte[] all, int from) {
    return Arrays.copyOfRange(all, from, all.length);
  }
}

package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.FileInspector.Finding;
import fr.vigidev.tickets.attachment.application.FileInspector.Thumbnail;
import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.ticket.model.PixelSize;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureInspectionTest {
  private static final byte[] ARCHIVE = concat(ascii("PK\5\6"), new byte[18]);
  private static final List<String> PAGES =
      List.of(
          "<html><script>alert(1)</script>", "<svg onload=alert(1)>", "%PDF-1.7 1 0 obj", "<?php");

  private static final Duration AMPLE = Duration.ofMinutes(5);

  @TempDir private Path folder;
  private Inspections inspections;

  @BeforeEach
  void open() {
    inspections = new Inspections(folder);
  }

  private static byte[] picture(FileType type, int width, int height) {
    return switch (type) {
      case JPEG -> Pictures.jpeg(width, height);
      case PNG -> Pictures.png(width, height);
      case GIF -> Pictures.gif(width, height);
      case WEBP -> Pictures.webp(width, height);
      case PDF, MP4, MOV, WEBM -> throw new IllegalArgumentException();
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "GIF", "WEBP"})
  void aPictureIsTakenWithASmallOneOfIt(FileType type) throws IOException {
    Finding.Fine fine = inspections.fine(picture(type, 1200, 800));
    assertThat(fine.type()).isEqualTo(type);
    assertThat(fine.size()).contains(new PixelSize(1200, 800));
    BufferedImage small = ImageIO.read(fine.thumbnail().orElseThrow().content().toFile());
    assertThat(small.getWidth()).isEqualTo(480);
    assertThat(small.getHeight()).isEqualTo(320);
    BufferedImage whole = ImageIO.read(fine.content().toFile());
    assertThat(whole.getWidth()).isEqualTo(1200);
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "GIF", "WEBP"})
  void aPictureThatIsCutOffIsUnreadable(FileType type) {
    byte[] picture = picture(type, 1200, 800);
    for (int cut : List.of(1, picture.length / 10, picture.length / 2)) {
      assertThat(inspections.inspect(Arrays.copyOf(picture, picture.length - cut)))
          .isInstanceOf(Finding.Refused.class);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "GIF", "WEBP"})
  void aPictureThatIsSomethingElseTooIsRefused(FileType type) {
    byte[] picture = picture(type, 60, 40);
    for (String page : PAGES) {
      inspections.refuses(concat(picture, ascii(page)), Reason.TYPE_REFUSED);
    }
    inspections.refuses(concat(picture, ARCHIVE), Reason.TYPE_REFUSED);
    inspections.refuses(
        concat(picture, ARCHIVE, ascii(" and more that is no archive")), Reason.TYPE_REFUSED);
  }

  @Test
  void whatHidesInASegmentIsRefused() {
    for (String page : PAGES) {
      for (int marker : List.of(0xfe, 0xe0, 0xe1, 0xe2, 0xed)) {
        inspections.refuses(
            Pictures.withSegment(Pictures.jpeg(60, 40), marker, ascii(page)), Reason.TYPE_REFUSED);
      }
      inspections.refuses(
          Pictures.withChunk(Pictures.png(60, 40), "tEXt", ascii("Comment\0" + page)),
          Reason.TYPE_REFUSED);
      inspections.refuses(
          Pictures.extendedWebp(60, 40, 4, Pictures.chunk("XMP ", ascii(page))),
          Reason.TYPE_REFUSED);
      byte[] comment = concat(new byte[] {0x21, (byte) 0xfe, (byte) page.length()}, ascii(page));
      inspections.refuses(
          Pictures.inserted(Pictures.gif(60, 40), gifHeader(), concat(comment, new byte[1])),
          Reason.TYPE_REFUSED);
    }
  }

  private static int gifHeader() {
    byte[] gif = Pictures.gif(60, 40);
    return 13 + (3 << ((gif[10] & 7) + 1));
  }

  /** https://portswigger.net/research/bypassing-csp-using-polyglot-jpegs */
  @Test
  void aScriptWhoseCommentIsTheFirstSegmentIsRefused() {
    byte[] jpeg = Pictures.jpeg(60, 40);
    byte[] filler = new byte[0x2f2a - 16];
    byte[] first = Pictures.inserted(jpeg, 20, filler);
    first[4] = 0x2f;
    first[5] = 0x2a;
    inspections.refuses(first, Reason.TYPE_REFUSED);
  }

  @Test
  void whatIsNoPictureIsRefusedUnderWhateverName() {
    for (String text :
        List.of(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<!DOCTYPE html><html><body>hello</body></html>",
            "GIF89a<script>alert(1)</script>",
            "BM",
            "hello",
            "")) {
      assertThat(inspections.inspect(text.getBytes(StandardCharsets.UTF_8)))
          .as(text)
          .isInstanceOf(Finding.Refused.class);
    }
  }

  @Test
  void aPhotoKeepsItsOrientationAndNothingElseOfItsHistory() throws IOException {
    byte[] jpeg = Pictures.withSegment(Pictures.jpeg(60, 40), 0xe1, Pictures.exif(6));
    jpeg = Pictures.withSegment(jpeg, 0xe1, ascii("http://ns.adobe.com/xap/1.0/\0GPS 45.7640"));
    jpeg = Pictures.withSegment(jpeg, 0xed, ascii("Photoshop 3.0\0GPS 45.7640"));
    jpeg = Pictures.withSegment(jpeg, 0xfe, ascii("GPS 45.7640"));
    Finding.Fine fine = inspections.fine(concat(jpeg, ascii("ftypmp42 GPS 45.7640")));
    assertThat(Inspections.text(fine.content())).doesNotContain("GPS").contains("Exif\0\0MM");
    assertThat(fine.size()).contains(new PixelSize(40, 60));
    assertUprightAfterAQuarterTurn(fine);
    assertThat(inspections.fine(Inspections.bytes(fine.content())).size())
        .contains(new PixelSize(40, 60));
  }

  @Test
  void otherPicturesLoseTheirHistoryToo() {
    Map<FileType, byte[]> pictures =
        Map.of(
            FileType.PNG,
            Pictures.withChunk(
                Pictures.withChunk(Pictures.png(60, 40), "eXIf", Pictures.tiff(6)),
                "tEXt",
                ascii("Location\0GPS 45.7640")),
            FileType.WEBP,
            Pictures.extendedWebp(
                60,
                40,
                0x0c,
                Pictures.chunk("EXIF", Pictures.tiff(6)),
                Pictures.chunk("XMP ", ascii("GPS 45.7640"))));
    pictures.forEach(
        (type, picture) -> {
          Finding.Fine fine = inspections.fine(picture);
          assertThat(fine.type()).isEqualTo(type);
          assertThat(Inspections.text(fine.content())).doesNotContain("GPS");
          assertThat(fine.size()).contains(new PixelSize(40, 60));
          assertThat(inspections.fine(Inspections.bytes(fine.content())).size())
              .contains(new PixelSize(40, 60));
        });
  }

  private static void assertUprightAfterAQuarterTurn(Finding.Fine fine) throws IOException {
    BufferedImage small = ImageIO.read(fine.thumbnail().orElseThrow().content().toFile());
    assertThat(small.getWidth()).isEqualTo(40);
    assertThat(small.getHeight()).isEqualTo(60);
    assertThat(small.getRGB(20, 5) & 0xff0000).as("red above").isGreaterThan(0x800000);
    assertThat(small.getRGB(20, 55) & 0xff).as("blue below").isGreaterThan(0x80);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyOrientationKeepsThePictureWithinItsFrame(int code) {
    Orientation orientation = new Orientation(code);
    PixelSize upright = orientation.upright(new PixelSize(60, 40));
    var shape = new java.awt.Rectangle(60, 40);
    assertThat(orientation.transform(60, 40).createTransformedShape(shape).getBounds())
        .isEqualTo(new java.awt.Rectangle(upright.width(), upright.height()));
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedUndecoded() {
    inspections.refuses(Pictures.bomb(20_000, 20_000), Reason.TOO_LARGE);
    inspections.refuses(Pictures.bomb(30_000, 10), Reason.TOO_LARGE);
    inspections.refuses(Pictures.webp(16_000, 16_000), Reason.TOO_LARGE);
    inspections.fine(Pictures.bomb(8_000, 6_000));
  }

  @Test
  void aSmallPictureThatUnfoldsToGigabytesIsRefused() {
    byte[] rows = new byte[310];
    inspections.fine(Pictures.pngOf(Pictures.deflated(rows)));
    inspections.refuses(Pictures.pngOf(Pictures.deflated(new byte[8 << 20])), Reason.UNREADABLE);
    byte[] name = ascii("sRGB\0\0");
    byte[] png = Pictures.png(60, 40);
    inspections.fine(
        Pictures.withChunk(png, "iCCP", concat(name, Pictures.deflated(new byte[3000]))));
    inspections.refuses(
        Pictures.withChunk(png, "iCCP", concat(name, Pictures.deflated(new byte[8 << 20]))),
        Reason.UNREADABLE);
  }

  @Test
  void aPictureThatTakesMuchMemoryToDecodeIsKeptWithoutASmallOne() {
    assertThat(inspections.fine(Pictures.webp(2400, 1600)).thumbnail()).isEmpty();
  }

  @Test
  void aTransparentPictureStaysTransparent() throws IOException {
    Finding.Fine fine = inspections.fine(Pictures.translucentPng(900, 600));
    assertThat(fine.thumbnail().orElseThrow().type()).isEqualTo(FileType.PNG);
  }

  @Test
  void aDamagedPngIsUnreadable() {
    byte[] png = Pictures.png(60, 40);
    png[png.length - 20] ^= 1;
    inspections.refuses(png, Reason.UNREADABLE);
  }

  @Test
  void manyBytesAreRefused() {
    byte[] large = Arrays.copyOf(Pictures.jpeg(60, 40), (10 << 20) + 1);
    inspections.refuses(large, Reason.TOO_LARGE);
  }

  @Test
  void aColourProfileStays() throws IOException {
    byte[] profile = concat(ascii("ICC_PROFILE\0\1\1"), new byte[40]);
    Finding.Fine fine =
        inspections.fine(Pictures.withSegment(Pictures.jpeg(60, 40), 0xe2, profile));
    assertThat(Inspections.text(fine.content())).contains("ICC_PROFILE");
    assertThat(ImageIO.read(new ByteArrayInputStream(Inspections.bytes(fine.content()))))
        .isNotNull();
  }

  @Test
  void aPhotoOfManyScansIsRefusedUndecoded() throws IOException {
    byte[] photo = Pictures.progressive(60, 40);
    inspections.fine(photo);
    inspections.refuses(Pictures.withLastScanAgain(photo, 100), Reason.UNREADABLE);
    byte[] large = Pictures.progressive(5000, 4400);
    inspections.fine(large);
    inspections.refuses(Pictures.withLastScanAgain(large, 50), Reason.UNREADABLE);
  }

  @Test
  void whoeverWaitsTooLongForASmallPictureGetsNone() throws IOException, Unacceptable {
    Picture picture = JpegCleaner.clean(Pictures.jpeg(60, 40));
    Semaphore taken = new Semaphore(0);
    assertThat(thumbnail(picture, FileType.JPEG, taken, AMPLE)).isEmpty();
    Semaphore free = new Semaphore(1);
    assertThat(thumbnail(picture, FileType.JPEG, free, AMPLE)).isPresent();
    assertThat(free.availablePermits()).isOne();
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "GIF", "WEBP"})
  void aPictureThatTakesTooLongToDecodeGetsNoSmallOne(FileType type)
      throws IOException, Unacceptable {
    byte[] file = picture(type, 60, 40);
    Picture picture =
        switch (type) {
          case JPEG -> JpegCleaner.clean(file);
          case PNG -> PngCleaner.clean(file);
          case GIF -> GifCleaner.clean(file);
          case WEBP -> WebpCleaner.clean(file);
          case PDF, MP4, MOV, WEBM -> throw new IllegalArgumentException();
        };
    Semaphore turn = new Semaphore(1);
    assertThat(thumbnail(picture, type, turn, Duration.ZERO)).isEmpty();
    assertThat(turn.availablePermits()).isOne();
    assertThat(thumbnail(picture, type, turn, AMPLE)).isPresent();
  }

  private Optional<Thumbnail> thumbnail(
      Picture picture, FileType type, Semaphore turn, Duration decoding)
      throws IOException, Unacceptable {
    return Thumbnails.of(picture, type, folder, turn, Duration.ZERO, decoding);
  }

  @Test
  void framesOfAnAnimationLoseTheirHistoryToo() {
    byte[] animated = Pictures.animatedWebp(60, 40, Pictures.chunk("XMP ", ascii("GPS 45.7640")));
    Finding.Fine fine = inspections.fine(animated);
    assertThat(Inspections.text(fine.content())).doesNotContain("GPS").contains("ANMF", "VP8L");
    assertThat(inspections.fine(Inspections.bytes(fine.content())).size())
        .contains(new PixelSize(60, 40));
    for (String page : PAGES) {
      inspections.refuses(
          Pictures.animatedWebp(60, 40, Pictures.chunk("XMP ", ascii(page))), Reason.TYPE_REFUSED);
    }
    inspections.refuses(Pictures.animatedWebp(60, 40, ascii("XMP x")), Reason.UNREADABLE);
  }

  @Test
  void aFrameWhosePictureIsOfAnotherSizeIsRefused() {
    byte[] animated = Pictures.animatedWebp(60, 40, new byte[0]);
    inspections.fine(animated);
    int frame = new String(animated, StandardCharsets.ISO_8859_1).indexOf("ANMF") + 8;
    animated[frame + 6]--;
    inspections.refuses(animated, Reason.UNREADABLE);
  }
}

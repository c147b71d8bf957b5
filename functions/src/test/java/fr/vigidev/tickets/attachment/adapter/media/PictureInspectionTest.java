package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.FileInspector.Finding;
import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.ticket.model.PixelSize;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureInspectionTest {
  private static final byte[] ARCHIVE = concat(ascii("PK\5\6"), new byte[18]);

  private final Inspections inspections;

  PictureInspectionTest(@TempDir Path folder) {
    inspections = new Inspections(folder);
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "GIF", "WEBP"})
  void aPictureIsTakenWithASmallOneOfIt(FileType type) throws IOException {
    Finding.Fine fine = inspections.fine(Pictures.of(type, 1200, 800));
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
    byte[] picture = Pictures.of(type, 1200, 800);
    for (int cut : List.of(1, picture.length / 10, picture.length / 2)) {
      assertThat(inspections.inspect(Arrays.copyOf(picture, picture.length - cut)))
          .isInstanceOf(Finding.Refused.class);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "GIF", "WEBP"})
  void aPictureThatIsSomethingElseTooIsRefused(FileType type) {
    byte[] picture = Pictures.of(type, 60, 40);
    for (String page : Pictures.PAGES) {
      inspections.refuses(concat(picture, ascii(page)), Reason.TYPE_REFUSED);
    }
    inspections.refuses(concat(picture, ARCHIVE), Reason.TYPE_REFUSED);
    inspections.refuses(
        concat(picture, ARCHIVE, ascii(" and more that is no archive")), Reason.TYPE_REFUSED);
  }

  @Test
  void whatHidesInASegmentIsRefused() {
    for (String page : Pictures.PAGES) {
      for (int marker : List.of(0xfe, 0xe0, 0xe1, 0xe2, 0xed)) {
        inspections.refuses(
            Photos.withSegment(Pictures.jpeg(60, 40), marker, ascii(page)), Reason.TYPE_REFUSED);
      }
      inspections.refuses(
          Pictures.withChunk(Pictures.png(60, 40), "tEXt", ascii("Comment\0" + page)),
          Reason.TYPE_REFUSED);
      inspections.refuses(
          WebpPictures.extended(60, 40, 4, WebpPictures.chunk("XMP ", ascii(page))),
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
  void aDamagedPngIsUnreadable() {
    byte[] png = Pictures.png(60, 40);
    png[png.length - 20] ^= 1;
    inspections.refuses(png, Reason.UNREADABLE);
  }

  @Test
  void aFrameWhosePictureIsOfAnotherSizeIsRefused() {
    byte[] animated = WebpPictures.animated(60, 40, new byte[0]);
    inspections.fine(animated);
    int frame = new String(animated, StandardCharsets.ISO_8859_1).indexOf("ANMF") + 8;
    animated[frame + 6]--;
    inspections.refuses(animated, Reason.UNREADABLE);
  }
}

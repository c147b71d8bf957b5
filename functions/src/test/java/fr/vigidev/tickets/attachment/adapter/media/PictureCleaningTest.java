package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.FileInspector.Finding;
import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.ticket.model.PixelSize;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays of a picture, and what of its history goes. */
class PictureCleaningTest {
  private final Inspections inspections;

  PictureCleaningTest(@TempDir Path folder) {
    inspections = new Inspections(folder);
  }

  @Test
  void aPhotoKeepsItsOrientationAndNothingElseOfItsHistory() throws IOException {
    byte[] jpeg = Photos.withSegment(Pictures.jpeg(60, 40), 0xe1, Photos.exif(6));
    jpeg = Photos.withSegment(jpeg, 0xe1, ascii("http://ns.adobe.com/xap/1.0/\0GPS 45.7640"));
    jpeg = Photos.withSegment(jpeg, 0xed, ascii("Photoshop 3.0\0GPS 45.7640"));
    jpeg = Photos.withSegment(jpeg, 0xfe, ascii("GPS 45.7640"));
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
                Pictures.withChunk(Pictures.png(60, 40), "eXIf", Photos.tiff(6)),
                "tEXt",
                ascii("Location\0GPS 45.7640")),
            FileType.WEBP,
            WebpPictures.extended(
                60,
                40,
                0x0c,
                WebpPictures.chunk("EXIF", Photos.tiff(6)),
                WebpPictures.chunk("XMP ", ascii("GPS 45.7640"))));
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

  @Test
  void framesOfAnAnimationLoseTheirHistoryToo() {
    byte[] animated =
        WebpPictures.animated(60, 40, WebpPictures.chunk("XMP ", ascii("GPS 45.7640")));
    Finding.Fine fine = inspections.fine(animated);
    assertThat(Inspections.text(fine.content())).doesNotContain("GPS").contains("ANMF", "VP8L");
    assertThat(inspections.fine(Inspections.bytes(fine.content())).size())
        .contains(new PixelSize(60, 40));
    for (String page : Pictures.PAGES) {
      inspections.refuses(
          WebpPictures.animated(60, 40, WebpPictures.chunk("XMP ", ascii(page))),
          Reason.TYPE_REFUSED);
    }
    inspections.refuses(WebpPictures.animated(60, 40, ascii("XMP x")), Reason.UNREADABLE);
  }

  @Test
  void aColourProfileStays() throws IOException {
    byte[] profile = concat(ascii("ICC_PROFILE\0\1\1"), new byte[40]);
    Finding.Fine fine = inspections.fine(Photos.withSegment(Pictures.jpeg(60, 40), 0xe2, profile));
    assertThat(Inspections.text(fine.content())).contains("ICC_PROFILE");
    assertThat(ImageIO.read(new ByteArrayInputStream(Inspections.bytes(fine.content()))))
        .isNotNull();
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

  private static void assertUprightAfterAQuarterTurn(Finding.Fine fine) throws IOException {
    BufferedImage small = ImageIO.read(fine.thumbnail().orElseThrow().content().toFile());
    assertThat(small.getWidth()).isEqualTo(40);
    assertThat(small.getHeight()).isEqualTo(60);
    assertThat(small.getRGB(20, 5) & 0xff0000).as("red above").isGreaterThan(0x800000);
    assertThat(small.getRGB(20, 55) & 0xff).as("blue below").isGreaterThan(0x80);
  }
}

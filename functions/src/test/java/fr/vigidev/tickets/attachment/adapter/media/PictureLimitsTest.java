package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;

import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are made to cost much. */
class PictureLimitsTest {
  private final Inspections inspections;

  PictureLimitsTest(@TempDir Path folder) {
    inspections = new Inspections(folder);
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedUndecoded() {
    inspections.refuses(Pictures.bomb(20_000, 20_000), Reason.TOO_LARGE);
    inspections.refuses(Pictures.bomb(30_000, 10), Reason.TOO_LARGE);
    inspections.refuses(WebpPictures.plain(16_000, 16_000), Reason.TOO_LARGE);
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
  void manyBytesAreRefused() {
    byte[] large = Arrays.copyOf(Pictures.jpeg(60, 40), (10 << 20) + 1);
    inspections.refuses(large, Reason.TOO_LARGE);
  }

  @Test
  void aPhotoOfManyScansIsRefusedUndecoded() throws IOException {
    byte[] photo = Photos.progressive(60, 40);
    inspections.fine(photo);
    inspections.refuses(Photos.withLastScanAgain(photo, 100), Reason.UNREADABLE);
    byte[] large = Photos.progressive(5000, 4400);
    inspections.fine(large);
    inspections.refuses(Photos.withLastScanAgain(large, 50), Reason.UNREADABLE);
  }
}

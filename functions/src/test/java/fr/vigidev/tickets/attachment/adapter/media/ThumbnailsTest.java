package fr.vigidev.tickets.attachment.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.FileInspector.Finding;
import fr.vigidev.tickets.attachment.application.FileInspector.Thumbnail;
import fr.vigidev.tickets.attachment.model.FileType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThumbnailsTest {
  private static final Duration AMPLE = Duration.ofMinutes(5);

  @TempDir private Path folder;

  @Test
  void aPictureThatTakesMuchMemoryToDecodeIsKeptWithoutASmallOne() {
    assertThat(new Inspections(folder).fine(WebpPictures.plain(2400, 1600)).thumbnail()).isEmpty();
  }

  @Test
  void aTransparentPictureStaysTransparent() throws IOException {
    Finding.Fine fine = new Inspections(folder).fine(Pictures.translucentPng(900, 600));
    assertThat(fine.thumbnail().orElseThrow().type()).isEqualTo(FileType.PNG);
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
    byte[] file = Pictures.of(type, 60, 40);
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
}

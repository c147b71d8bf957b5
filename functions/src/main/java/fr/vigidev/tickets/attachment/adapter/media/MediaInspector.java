package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.attachment.application.FileInspector;
import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Inspects files by their bytes: each type by its own structure, from the first byte to the last.
 */
public final class MediaInspector implements FileInspector {
  private static final Log LOG = Log.of(MediaInspector.class);

  /** The limit, told to the tenth: cameras stop at a frame, and not at a second. */
  private static final Duration TOO_LONG = FileType.MAX_VIDEO.plusMillis(50);

  private final TypeDetector types = new TypeDetector();

  @Override
  public Finding inspect(Path file, Path workshop) {
    try {
      FileType type = types.typeOf(file);
      if (Files.size(file) > type.maxBytes()) {
        return new Finding.Refused(Reason.TOO_LARGE);
      }
      return switch (type.kind()) {
        case IMAGE -> picture(file, type, workshop);
        case DOCUMENT -> document(file, type);
        case VIDEO -> film(file, type);
      };
    } catch (Unacceptable e) {
      return new Finding.Refused(e.reason());
    } catch (ArithmeticException | IndexOutOfBoundsException e) {
      // Numbers in it that no file of this size can hold.
      LOG.warn("a file contradicts itself: " + e);
      return new Finding.Refused(Reason.UNREADABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding picture(Path file, FileType type, Path workshop)
      throws IOException, Unacceptable {
    byte[] all = Files.readAllBytes(file);
    if (ForeignMatter.speaksMarkup(all) || ForeignMatter.endsAsArchive(tail(all))) {
      throw Unacceptable.type();
    }
    Picture picture =
        switch (type) {
          case JPEG -> JpegCleaner.clean(all);
          case PNG -> PngCleaner.clean(all);
          case GIF -> GifCleaner.clean(all);
          case WEBP -> WebpCleaner.clean(all);
          case PDF, MP4, MOV, WEBM -> throw new IllegalStateException("no picture: " + type);
        };
    Optional<Thumbnail> thumbnail = Thumbnails.of(picture, type, workshop);
    Path content = Files.write(workshop.resolve("picture"), picture.file());
    return new Finding.Fine(
        type,
        content,
        Optional.of(picture.orientation().upright(picture.stored())),
        Optional.empty(),
        thumbnail);
  }

  private static byte[] tail(byte[] all) {
    int from = Math.max(0, all.length - ForeignMatter.ARCHIVE_TAIL_BYTES);
    return Arrays.copyOfRange(all, from, all.length);
  }

  private static Finding document(Path file, FileType type) throws IOException, Unacceptable {
    try (FileBytes bytes = new FileBytes(file)) {
      requireNoArchive(bytes);
    }
    PdfCheck.check(file);
    return new Finding.Fine(type, file, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Finding film(Path file, FileType type) throws IOException, Unacceptable {
    try (FileBytes bytes = new FileBytes(file)) {
      requireNoArchive(bytes);
      if (ForeignMatter.isIn(bytes.head(0))) {
        throw Unacceptable.type();
      }
      Film film = type == FileType.WEBM ? WebmFilm.film(bytes) : Mp4Film.film(bytes);
      if (film.duration().compareTo(TOO_LONG) >= 0) {
        throw new Unacceptable(Reason.TOO_LONG);
      }
      return new Finding.Fine(
          type, file, film.size(), Optional.of(film.duration()), Optional.empty());
    }
  }

  private static void requireNoArchive(FileBytes bytes) throws IOException, Unacceptable {
    if (ForeignMatter.endsAsArchive(bytes.tail(ForeignMatter.ARCHIVE_TAIL_BYTES))) {
      throw Unacceptable.type();
    }
  }
}

package fr.vigidev.tickets.attachment.application;

import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.ticket.model.PixelSize;
import fr.vigidev.tickets.ticket.model.RejectedFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Finds out what a file is by its bytes, and makes it fit to be shown. */
@FunctionalInterface
public interface FileInspector {
  /**
   * Inspects a file.
   *
   * @param file may be changed
   * @param workshop a folder for what is made of it
   */
  Finding inspect(Path file, Path workshop);

  /** What an inspection finds. */
  sealed interface Finding {
    /**
     * It can be shown.
     *
     * @param content the file without what its reader has no business with
     */
    record Fine(
        FileType type,
        Path content,
        Optional<PixelSize> size,
        Optional<Duration> duration,
        Optional<Thumbnail> thumbnail)
        implements Finding {}

    /** It can't. */
    record Refused(RejectedFile.Reason reason) implements Finding {}
  }

  /** A small picture of a file. */
  record Thumbnail(Path content, FileType type) {}
}

package fr.vigidev.tickets.attachment.application;

import fr.vigidev.tickets.attachment.model.FileName;
import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.ticket.application.Shelf;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;

/** Verifies one upload and puts what comes of it on a shelf. */
final class ShelveFile {
  /** Names of files never begin with a dot, so that none is this one. */
  private static final String THUMBNAIL = ".thumbnail.";

  /** Files lie on a disk that is memory in production: two of them at once are enough. */
  private final Semaphore atOnce = new Semaphore(2, true);

  private final Quarantine quarantine;
  private final FileInspector inspector;
  private final FileStore files;

  ShelveFile(Quarantine quarantine, FileInspector inspector, FileStore files) {
    this.quarantine = quarantine;
    this.inspector = inspector;
    this.files = files;
  }

  /**
   * Where a file goes.
   *
   * @param folder that holds it and its thumbnail alone, with a slash at the end
   */
  record Place(String id, String folder) {
    static Place on(Shelf shelf, String id) {
      String ticket =
          switch (shelf) {
            case Shelf.OfClient s -> "portals/" + s.clientId() + "/tickets/" + s.ref();
            case Shelf.OfTeam s -> "tickets/" + s.ref();
          };
      return new Place(id, ticket + "/" + id + "/");
    }
  }

  /** What comes of it. */
  sealed interface Result {
    /** The file is on its shelf. */
    record Shelved(Attachment attachment) implements Result {}

    /** It is not. */
    record Refused(FileName fileName, Reason reason) implements Result {}
  }

  /**
   * Verifies the upload and puts its copies in their place.
   *
   * @throws Deadline.Missed when it can't begin in time
   */
  Result shelve(String uid, Upload upload, Place place, Deadline deadline) {
    OptionalLong sizeBytes = quarantine.sizeBytes(uid, upload.id());
    if (sizeBytes.isEmpty()) {
      return refused(upload, Reason.NOT_FOUND);
    }
    if (sizeBytes.getAsLong() > FileType.MAX_BYTES) {
      return refused(upload, Reason.TOO_LARGE);
    }
    deadline.await(atOnce);
    try (Workshop workshop = Workshop.open()) {
      Path file = workshop.folder().resolve("upload");
      return quarantine.fetch(uid, upload.id(), file)
          ? shelve(upload, place, inspector.inspect(file, workshop.folder()))
          : refused(upload, Reason.NOT_FOUND);
    } finally {
      atOnce.release();
    }
  }

  private Result shelve(Upload upload, Place place, FileInspector.Finding finding) {
    return switch (finding) {
      case FileInspector.Finding.Refused found -> refused(upload, found.reason());
      case FileInspector.Finding.Fine fine ->
          new Result.Shelved(shelved(FileName.of(upload.fileName(), fine.type()), place, fine));
    };
  }

  private Attachment shelved(FileName name, Place place, FileInspector.Finding.Fine fine) {
    String path = place.folder() + name.value();
    files.put(path, fine.content(), fine.type().contentType(), name);
    return new Attachment(
        place.id(),
        name.value(),
        fine.type().contentType(),
        Workshop.sizeBytes(fine.content()),
        fine.size(),
        fine.duration(),
        path,
        fine.thumbnail().map(thumbnail -> shelved(thumbnail, place)));
  }

  private String shelved(FileInspector.Thumbnail thumbnail, Place place) {
    String ending = thumbnail.type().extension();
    String path = place.folder() + THUMBNAIL + ending;
    files.put(
        path,
        thumbnail.content(),
        thumbnail.type().contentType(),
        FileName.of("thumbnail", thumbnail.type()));
    return path;
  }

  private static Result refused(Upload upload, Reason reason) {
    return new Result.Refused(FileName.unverified(upload.fileName()), reason);
  }
}

package fr.vigidev.tickets.attachment.application;

import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;

/** Where uploads wait until they are verified: each person's apart from those of others. */
public interface Quarantine {
  /** How many bytes an upload has; empty when there is none. */
  OptionalLong sizeBytes(String uid, String uploadId);

  /**
   * Copies an upload to a local file.
   *
   * @return false when it is gone meanwhile
   */
  boolean fetch(String uid, String uploadId, Path target);

  /** Removes an upload, if it is there. */
  void remove(String uid, String uploadId);

  /**
   * Removes all that was uploaded before a moment.
   *
   * @return how many uploads were removed
   */
  int removeUploadedBefore(Instant moment);
}

package fr.vigidev.tickets.attachment.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Removes what was left behind: uploads that no entry named, and copies that no entry shows. */
public final class SweepFiles {
  /** No function runs that long, so that whoever prepared the files is gone. */
  private static final Duration PREPARATIONS = Duration.ofHours(2);

  private static final int PAGE = 100;

  private final Quarantine quarantine;
  private final Claims claims;
  private final Preparations preparations;
  private final TakeBack takeBack;
  private final Duration uploadsKept;

  /**
   * @param uploadsKept how long the files of a draft may wait for their connection
   */
  public SweepFiles(
      Quarantine quarantine,
      Claims claims,
      Preparations preparations,
      FileStore files,
      Duration uploadsKept) {
    this.quarantine = quarantine;
    this.claims = claims;
    this.preparations = preparations;
    this.uploadsKept = uploadsKept;
    this.takeBack = new TakeBack(preparations, files);
  }

  /**
   * What a sweep removed.
   *
   * @param uploads out of quarantine
   * @param claims on uploads that are long gone
   * @param preparations whose copies nothing showed
   */
  public record Swept(int uploads, int claims, int preparations) {}

  /**
   * Removes uploads that are too old, claims on such, and what was prepared more than two hours ago
   * and given up.
   */
  public Swept sweep(Instant now) {
    int uploads = quarantine.removeUploadedBefore(now.minus(uploadsKept));
    // By then the upload is gone, and so is whoever saw it before it was taken.
    int claimed = claims.removeMadeBefore(now.minus(uploadsKept).minus(PREPARATIONS));
    int removed = 0;
    List<Preparations.Preparation> page;
    do {
      page = preparations.begunBefore(now.minus(PREPARATIONS), PAGE);
      for (Preparations.Preparation each : page) {
        removed += takeBack.takeBack(each) ? 1 : 0;
      }
    } while (page.size() == PAGE);
    return new Swept(uploads, claimed, removed);
  }
}

package fr.vigidev.tickets.attachment.application;

import java.time.Instant;
import java.util.List;

/**
 * Files that are on their shelves, though no entry shows them yet. The transaction that stores the
 * entry ends the preparation; one that is old was given up.
 */
public interface Preparations {
  /** Notes what is about to be put on a shelf. */
  void begin(Preparation preparation);

  /** Preparations that began before a moment and have not ended, oldest first. */
  List<Preparation> begunBefore(Instant moment, int limit);

  /**
   * Decides that nothing will show these files. Of this and the transaction that would show them
   * one gets through.
   *
   * @return false when the files are shown: then they stay
   */
  boolean abandon(Preparation preparation);

  /** Forgets a preparation that was abandoned and whose files are removed. */
  void forget(Preparation preparation);

  /**
   * What is prepared.
   *
   * @param folders that hold these files and nothing else
   * @param abandoned whether it was decided that nothing will show them
   */
  record Preparation(String id, Instant at, List<String> folders, boolean abandoned) {
    public Preparation {
      folders = List.copyOf(folders);
    }
  }
}

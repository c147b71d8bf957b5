package fr.vigidev.tickets.attachment.application;

import java.time.Instant;

/**
 * Which uploads an entry took: each is for one entry alone. The transaction that stores the entry
 * makes the claim, so that one upload named twice at once is shown once.
 */
public interface Claims {
  /**
   * Removes the claims that were made before a moment.
   *
   * @return how many
   */
  int removeMadeBefore(Instant moment);
}

package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.Retention;
import java.time.Instant;

/** What is thrown away once it is old. */
public interface Archive {
  /** Removes documents whose moment lies before another, at most so many; how many there were. */
  int removeBefore(Retention retention, Instant moment, int most);

  /** The same of invitations that nobody took and that expired before a moment. */
  int removeInvitationsExpiredBefore(Instant moment, int most);
}

package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import java.time.Instant;

/**
 * One thing that is done each night. It can be done again at any time, and goes on where it was
 * stopped.
 */
public interface NightPart {
  /** The word for it in reports. */
  String name();

  /** Does it for the night of that moment. */
  PartReport run(Instant now);
}

package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import java.time.Instant;

/** What is done by day of what a night has ordered, in the report of that night. */
@FunctionalInterface
public interface Postscripts {
  /** Adds to what was done before; of a night without a report nothing is noted. */
  void add(Instant night, PartReport more);
}

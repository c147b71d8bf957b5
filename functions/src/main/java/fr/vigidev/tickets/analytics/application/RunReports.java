package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.RunReport;

/** What the nights did, for admins. */
@FunctionalInterface
public interface RunReports {
  /** Writes a report, in the place of an earlier one of the same moment. */
  void write(RunReport report);
}

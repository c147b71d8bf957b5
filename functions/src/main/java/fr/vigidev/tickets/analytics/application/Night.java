package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.analytics.model.RunReport;
import fr.vigidev.tickets.platform.log.Log;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Does everything that is to be done at night, and writes down what came of it. */
public final class Night {
  private static final Log LOG = Log.of(Night.class);

  private final List<NightPart> parts;
  private final RunReports reports;
  private final Clock clock;

  /**
   * @param parts in the order in which they are done
   * @param clock what time it really is
   */
  public Night(List<NightPart> parts, RunReports reports, Clock clock) {
    this.parts = List.copyOf(parts);
    this.reports = reports;
    this.clock = clock;
  }

  /** Does it all. A part that breaks off does not keep the others from being done. */
  public RunReport run(Instant now) {
    RunReport report = RunReport.begun(now, clock.instant());
    reports.write(report);
    for (NightPart part : parts) {
      report = report.with(run(part, now));
      reports.write(report);
    }
    RunReport finished = report.finished(clock.instant());
    reports.write(finished);
    return finished;
  }

  private static PartReport run(NightPart part, Instant now) {
    try {
      return part.run(now);
    } catch (RuntimeException e) {
      LOG.error("the part " + part.name() + " of the night broke off", e);
      return PartReport.failed(part.name());
    }
  }
}

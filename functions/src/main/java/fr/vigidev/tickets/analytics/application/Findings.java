package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.application.Projections;
import fr.vigidev.tickets.ticket.model.Repair;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Gathers what a night finds at the tickets that it looks at. */
final class Findings {
  private static final Log LOG = Log.of(Findings.class);

  private final Projections projections;
  private final List<Repair> repairs = new ArrayList<>();
  private int tickets;
  private int entries;
  private int unreadable;

  Findings(Projections projections) {
    this.projections = projections;
  }

  void check(List<TicketRef> refs) {
    refs.forEach(this::check);
  }

  void add(List<Repair> more) {
    repairs.addAll(more);
  }

  PartReport report(String part) {
    return report(part, false);
  }

  /** What was done until something stopped it is done, and is told. */
  PartReport brokenOff(String part, RuntimeException reason) {
    LOG.error("the part " + part + " of the night broke off", reason);
    return report(part, true);
  }

  private PartReport report(String part, boolean failed) {
    return new PartReport(
        part,
        failed,
        Map.of("tickets", tickets, "entries", entries, "unreadable", unreadable),
        repairs);
  }

  /** A ticket that was spoilt by hand must not keep all that come after it from being looked at. */
  private void check(TicketRef ref) {
    try {
      Projections.Checked checked = projections.check(ref);
      tickets++;
      entries += checked.entries();
      repairs.addAll(checked.repairs());
    } catch (IllegalStateException
        | IllegalArgumentException
        | NoSuchElementException
        | ClassCastException e) {
      unreadable++;
      LOG.error("the ticket " + ref + " can't be read", e);
    }
  }
}

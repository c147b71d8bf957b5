package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.application.Counters;
import fr.vigidev.tickets.ticket.model.Repair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The counters of every project, against the number of its tickets. */
public record CountersPart(Counters counters) implements NightPart {
  private static final Log LOG = Log.of(CountersPart.class);
  private static final int PAGE = 100;

  @Override
  public String name() {
    return "counters";
  }

  @Override
  public PartReport run(Instant now) {
    int projects = 0;
    int portals = 0;
    int unreadable = 0;
    List<Repair> repairs = new ArrayList<>();
    List<String> page = counters.projects(Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      for (String projectId : page) {
        try {
          Counters.Counted counted = counters.reconcile(projectId);
          projects++;
          portals += counted.portals();
          repairs.addAll(counted.repairs());
        } catch (IllegalStateException e) {
          // One that was spoilt by hand must not keep all that come after it from being counted.
          unreadable++;
          LOG.error("the project " + projectId + " can't be read", e);
        }
      }
      page = counters.projects(Optional.of(page.getLast()), PAGE);
    }
    return new PartReport(
        name(),
        false,
        Map.of("projects", projects, "portals", portals, "unreadable", unreadable),
        repairs);
  }
}

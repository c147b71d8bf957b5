package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.application.Counters;
import fr.vigidev.tickets.ticket.model.Repair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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
    Round round = new Round();
    try {
      round.go();
    } catch (RuntimeException e) {
      LOG.error("the part " + name() + " of the night broke off", e);
      return round.report(true);
    }
    return round.report(false);
  }

  private final class Round {
    private int projects;
    private int portals;
    private int unreadable;
    private final List<Repair> repairs = new ArrayList<>();

    void go() {
      List<String> page = counters.projects(Optional.empty(), PAGE);
      while (!page.isEmpty()) {
        page.forEach(this::reconcile);
        page = counters.projects(Optional.of(page.getLast()), PAGE);
      }
    }

    /** One that was spoilt by hand must not keep all that come after it from being counted. */
    private void reconcile(String projectId) {
      try {
        Counters.Counted counted = counters.reconcile(projectId);
        projects++;
        portals += counted.portals();
        repairs.addAll(counted.repairs());
      } catch (IllegalStateException
          | IllegalArgumentException
          | NoSuchElementException
          | ClassCastException e) {
        unreadable++;
        LOG.error("the project " + projectId + " can't be read", e);
      }
    }

    PartReport report(boolean failed) {
      return new PartReport(
          name(),
          failed,
          Map.of("projects", projects, "portals", portals, "unreadable", unreadable),
          repairs);
    }
  }
}

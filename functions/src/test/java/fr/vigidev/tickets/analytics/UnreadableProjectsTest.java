package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.analytics.application.CountersPart;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.ticket.application.Counters;
import fr.vigidev.tickets.ticket.model.Repair;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UnreadableProjectsTest {
  private static final Instant TWO = Instant.parse("2026-03-02T01:00:00Z");
  private static final Repair REPAIR = new Repair("projects/a", "ticketCount", "3", "4");

  private final Map<String, RuntimeException> broken = new HashMap<>();

  @Test
  void aProjectThatCanNotBeReadKeepsNoOtherFromBeingCounted() {
    broken.put("b", new IllegalStateException("no text"));
    broken.put("c", new IllegalArgumentException("an empty path"));
    broken.put("d", new ClassCastException("a number"));
    broken.put("e", new NoSuchElementException("no such word"));
    assertThat(run())
        .isEqualTo(
            new PartReport(
                "counters",
                false,
                Map.of("projects", 2, "portals", 4, "unreadable", 4),
                List.of(REPAIR)));
  }

  @Test
  void whatWasRepairedIsToldAlsoWhenItBreaksOff() {
    broken.put("c", new UnsupportedOperationException("the database is gone"));
    assertThat(run())
        .isEqualTo(
            new PartReport(
                "counters",
                true,
                Map.of("projects", 2, "portals", 4, "unreadable", 0),
                List.of(REPAIR)));
  }

  private PartReport run() {
    return new CountersPart(new Projects()).run(TWO);
  }

  /** Projects of one letter, of which some are broken and the first was miscounted. */
  private final class Projects implements Counters {
    @Override
    public List<String> projects(Optional<String> after, int limit) {
      TreeSet<String> all = new TreeSet<>(List.of("a", "b", "c", "d", "e", "f"));
      return List.copyOf(after.map(last -> all.tailSet(last, false)).orElse(all));
    }

    @Override
    public Counted reconcile(String projectId) {
      if (broken.containsKey(projectId)) {
        throw broken.get(projectId);
      }
      return new Counted(2, projectId.equals("a") ? List.of(REPAIR) : List.of());
    }
  }
}

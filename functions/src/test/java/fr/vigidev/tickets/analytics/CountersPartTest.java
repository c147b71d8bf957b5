package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.analytics.application.CountersPart;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.ticket.application.Counters;
import fr.vigidev.tickets.ticket.model.Repair;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountersPartTest {
  private static final Repair REPAIR = new Repair("projects/p150", "ticketCount", "7", "5");

  /** More than a page of them, in the order of their ids. */
  private static final List<String> PROJECTS =
      IntStream.range(100, 350).mapToObj(number -> "p" + number).toList();

  @Test
  void everyProjectIsCountedAndWhatWasPutRightIsReported() {
    PartReport report = run("none");
    assertThat(report.counts())
        .containsEntry("projects", 250)
        .containsEntry("portals", 500)
        .containsEntry("unreadable", 0);
    assertThat(report.repairs()).containsExactly(REPAIR);
  }

  @Test
  void oneThatCanNotBeReadKeepsNoOtherFromBeingCounted() {
    PartReport report = run("p120");
    assertThat(report.counts()).containsEntry("projects", 249).containsEntry("unreadable", 1);
    assertThat(report.repairs()).containsExactly(REPAIR);
    assertThat(report.failed()).isFalse();
  }

  private static PartReport run(String spoilt) {
    return new CountersPart(new SomeCounters(spoilt)).run(Instant.EPOCH);
  }

  /** Two Clients on each project; the counter of one is wrong. */
  private record SomeCounters(String spoilt) implements Counters {
    @Override
    public List<String> projects(Optional<String> after, int limit) {
      return PROJECTS.stream()
          .filter(id -> after.filter(last -> id.compareTo(last) <= 0).isEmpty())
          .limit(limit)
          .toList();
    }

    @Override
    public Counted reconcile(String projectId) {
      if (projectId.equals(spoilt)) {
        throw new IllegalStateException("spoilt by hand");
      }
      return new Counted(
          2, "projects/".concat(projectId).equals(REPAIR.path()) ? List.of(REPAIR) : List.of());
    }
  }
}

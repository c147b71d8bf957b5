package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.analytics.application.Night;
import fr.vigidev.tickets.analytics.application.NightPart;
import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.analytics.model.RunReport;
import fr.vigidev.tickets.people.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NightTest {
  private static final Instant TWO = Instant.parse("2026-03-02T01:00:00Z");

  private final TickingClock clock = new TickingClock(TWO.plusSeconds(3));
  private final List<RunReport> written = new ArrayList<>();

  @Test
  void aPartThatBreaksOffKeepsNoOtherFromBeingDone() {
    RunReport report =
        new Night(List.of(part("first"), broken(), part("last")), written::add, clock).run(TWO);
    assertThat(report.parts())
        .containsExactly(
            PartReport.done("first", Map.of("done", 1)),
            PartReport.failed("broken"),
            PartReport.done("last", Map.of("done", 1)));
    assertThat(report.failed()).isTrue();
  }

  @Test
  void itsReportIsThereFromTheStartAndGrowsPartByPart() {
    new Night(List.of(part("first"), part("last")), written::add, clock).run(TWO);
    assertThat(written).extracting(each -> each.parts().size()).containsExactly(0, 1, 2, 2);
    assertThat(written).extracting(RunReport::at).containsOnly(TWO);
    assertThat(written.getFirst().startedAt()).isEqualTo(TWO.plusSeconds(3));
    assertThat(written.getFirst().finishedAt()).isEmpty();
    assertThat(written.getLast().finishedAt()).contains(TWO.plusSeconds(5));
    assertThat(written.getLast().failed()).isFalse();
  }

  private NightPart part(String name) {
    return new Part(
        name,
        () -> {
          clock.advance(Duration.ofSeconds(1));
          return PartReport.done(name, Map.of("done", 1));
        });
  }

  private static NightPart broken() {
    return new Part(
        "broken",
        () -> {
          throw new IllegalStateException("broken");
        });
  }

  private record Part(String name, Supplier<PartReport> work) implements NightPart {
    @Override
    public PartReport run(Instant now) {
      return work.get();
    }
  }
}

package fr.vigidev.tickets.analytics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

  @Test
  void whatIsStoredALittleLaterThanItBeganIsLookedAtAgain() {
    Progress progress = Progress.NONE.counted(NINE, Optional.empty());
    assertThat(progress.since()).isEqualTo(NINE.minus(Duration.ofMinutes(10)));
    assertThat(Progress.NONE.since()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void itNeverGoesBack() {
    Progress progress = Progress.NONE.counted(NINE, Optional.empty());
    assertThat(progress.counted(NINE.minusSeconds(1), Optional.empty())).isEqualTo(progress);
  }

  @Test
  void theLastTicketNeedNotBeLookedAtAgainOnceNothingCameForAWhile() {
    Instant later = Progress.upTo(NINE, false, NINE.plus(Duration.ofHours(1)));
    assertThat(Progress.NONE.counted(later, Optional.empty()).since()).isAfter(NINE);
    // What is written with older dates meanwhile is still seen, by those who replay a history.
    assertThat(later).isBefore(NINE.plus(Duration.ofMinutes(11)));
    assertThat(Progress.upTo(NINE, false, NINE.plusSeconds(5))).isEqualTo(NINE.plusSeconds(5));
    assertThat(Progress.upTo(NINE, true, NINE.plus(Duration.ofHours(1)))).isEqualTo(NINE);
  }

  @Test
  void aTicketOutOfTimesToComeDoesNotHideThoseUntilThen() {
    Instant dayAfter = NINE.plus(Duration.ofDays(1));
    assertThat(Progress.upTo(dayAfter, true, NINE)).isEqualTo(NINE);
    assertThat(Progress.upTo(dayAfter, false, NINE)).isEqualTo(NINE);
  }

  @Test
  void aDayWhoseNumberIsInDoubtIsNotBuiltUpon() {
    Progress whole = new Progress(NINE, Optional.of(MONDAY), Optional.empty());
    assertThat(whole.knownBefore(MONDAY)).isEqualTo(MONDAY.minusDays(1));
    assertThat(whole.knownBefore(MONDAY.plusDays(9))).isEqualTo(MONDAY);
    Progress doubtful = new Progress(NINE, Optional.of(MONDAY), Optional.of(MONDAY.minusDays(5)));
    assertThat(doubtful.knownBefore(MONDAY)).isEqualTo(MONDAY.minusDays(6));
    assertThat(doubtful.knownBefore(MONDAY.minusDays(8))).isEqualTo(MONDAY.minusDays(9));
  }
}

package fr.vigidev.tickets.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.local.function.LocalFunction;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  @Test
  void aJobOfEachMinuteRunsAtTheNextOne() {
    assertThat(next("* * * * *", "2026-03-01T09:00:30+01:00[Europe/Paris]"))
        .isEqualTo("2026-03-01T09:01:00+01:00[Europe/Paris]");
  }

  @Test
  void aNightlyJobKeepsItsHourWhenTheClocksChange() {
    assertThat(next("0 4 * * *", "2026-03-28T12:00:00+01:00[Europe/Paris]"))
        .isEqualTo("2026-03-29T04:00:00+02:00[Europe/Paris]");
  }

  @Test
  void everyJobOfTheProductHasAFunctionThatTakesItAndATimeToRun() throws Exception {
    ZonedDateTime now = ZonedDateTime.parse("2026-03-01T09:00:00+01:00[Europe/Paris]");

    assertThat(Job.all())
        .isNotEmpty()
        .allSatisfy(
            job -> {
              assertThat(LocalFunction.subscribers())
                  .anyMatch(function -> function.topic().orElseThrow().equals(job.topic()));
              assertThat(Schedule.next(job, now)).isAfter(now);
            });
  }

  private static ZonedDateTime next(String cron, String now) {
    return Schedule.next(
        new Job("some-job", "some-topic", cron, "Europe/Paris"), ZonedDateTime.parse(now));
  }
}

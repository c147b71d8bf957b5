package fr.vigidev.tickets.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Functions that die while people write to each other; {@link FiftyKills} is the long one. */
final class KilledWhileTellingIT {

  @Test
  void every_message_is_mailed_once_though_the_functions_are_killed_meanwhile() throws Exception {
    KillTally tally = new KillTrial(20, 2).run();

    // Each death leaves at most what the functions were sending at that moment: as many as the
    // local platform delivers to them at once.
    assertThat(tally.repeats()).isLessThanOrEqualTo(2 * 16);
  }
}

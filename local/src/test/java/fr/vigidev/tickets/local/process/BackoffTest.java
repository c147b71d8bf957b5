package fr.vigidev.tickets.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10));

  @Test
  void eachWaitIsTwiceTheOneBefore() {
    assertThat(backoff.after(1)).hasSeconds(1);
    assertThat(backoff.after(2)).hasSeconds(2);
    assertThat(backoff.after(4)).hasSeconds(8);
  }

  @Test
  void noWaitIsLongerThanTheLongest() {
    assertThat(backoff.after(5)).hasSeconds(10);
    assertThat(backoff.after(1_000_000)).hasSeconds(10);
  }
}

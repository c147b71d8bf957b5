package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.application.Rounds;
import java.util.function.UnaryOperator;

/** Rounds in memory. */
final class InMemoryRounds implements Rounds {
  private Round round = Round.FIRST;

  @Override
  public Round read() {
    return round;
  }

  @Override
  public void change(UnaryOperator<Round> step) {
    round = step.apply(round);
  }
}

package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.ParisDay;
import fr.vigidev.tickets.analytics.model.PartReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The figures of the days. */
public record DaysPart(CountTickets countTickets) implements NightPart {
  /** Each time that it is overtaken, somebody else got on with the same. */
  private static final int ATTEMPTS = 20;

  @Override
  public String name() {
    return "days";
  }

  @Override
  public PartReport run(Instant now) {
    CountTickets.Counted counted = counted(ParisDay.of(now).minusDays(1));
    return PartReport.done(name(), Map.of("tickets", counted.tickets(), "days", counted.days()));
  }

  private CountTickets.Counted counted(LocalDate yesterday) {
    for (int attempt = 1; ; attempt++) {
      try {
        return countTickets.count(yesterday);
      } catch (Ledger.Overtaken e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}

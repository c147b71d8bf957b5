package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.ParisDay;
import fr.vigidev.tickets.analytics.model.PartReport;
import java.time.Instant;
import java.util.Map;

/** The figures of the days. */
public record DaysPart(CountTickets countTickets) implements NightPart {
  @Override
  public String name() {
    return "days";
  }

  @Override
  public PartReport run(Instant now) {
    CountTickets.Counted counted = countTickets.count(ParisDay.of(now).minusDays(1));
    return PartReport.done(name(), Map.of("tickets", counted.tickets(), "days", counted.days()));
  }
}

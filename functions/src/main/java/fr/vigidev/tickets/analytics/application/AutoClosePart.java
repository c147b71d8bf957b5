package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.ticket.application.CloseSettled;
import java.time.Instant;
import java.util.Map;

/** The closing of tickets that were resolved long ago. */
public record AutoClosePart(CloseSettled closeSettled) implements NightPart {
  @Override
  public String name() {
    return "auto_close";
  }

  @Override
  public PartReport run(Instant now) {
    return PartReport.done(name(), Map.of("closed", closeSettled.close(now)));
  }
}

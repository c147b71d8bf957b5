package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.people.application.ForgetPeople;
import java.time.Instant;
import java.util.Map;

/** Looks again for traces of people who were erased lately. */
public record ErasuresPart(ForgetPeople forgetPeople) implements NightPart {
  @Override
  public String name() {
    return "erasures";
  }

  @Override
  public PartReport run(Instant now) {
    return PartReport.done(name(), Map.of("people", forgetPeople.forgetAgain(now)));
  }
}

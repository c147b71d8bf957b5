package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.analytics.model.Retention;
import fr.vigidev.tickets.analytics.model.RetentionPeriods;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Throws away what is old. */
public record RetentionPart(Archive archive, RetentionPeriods periods) implements NightPart {
  /** What is left comes the next night. */
  private static final int MOST = 10_000;

  @Override
  public String name() {
    return "retention";
  }

  @Override
  public PartReport run(Instant now) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Retention each : Retention.values()) {
      int removed = archive.removeBefore(each, now.minus(periods.of(each)), MOST);
      counts.merge(each.collection(), removed, Integer::sum);
    }
    counts.put(
        "invitations",
        archive.removeInvitationsExpiredBefore(now.minus(periods.invitations()), MOST));
    return PartReport.done(name(), counts);
  }
}

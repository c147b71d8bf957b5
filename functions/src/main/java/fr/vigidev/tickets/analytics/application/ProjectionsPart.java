package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.ticket.application.Projections;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Checks what Clients see of every ticket that was touched since the last night, and begins with
 * the night's share of all others.
 */
public final class ProjectionsPart implements NightPart {
  private static final int PAGE = 100;

  /** Before the first night nothing needs to be looked at that its turn does not come to. */
  private static final Duration FIRST_NIGHT = Duration.ofDays(1);

  /** An act is stored a little later than the moment that it carries. */
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  private final TouchedTickets touched;
  private final Projections projections;
  private final CheckShare share;
  private final Rounds rounds;
  private final Clock clock;

  /**
   * @param clock what time it really is
   */
  public ProjectionsPart(
      TouchedTickets touched,
      Projections projections,
      CheckShare share,
      Rounds rounds,
      Clock clock) {
    this.touched = touched;
    this.projections = projections;
    this.share = share;
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "projections";
  }

  @Override
  public PartReport run(Instant now) {
    Findings findings = new Findings(projections);
    try {
      checkTouched(findings, now);
      share.atNight(now, findings);
    } catch (RuntimeException e) {
      return findings.brokenOff(name(), e);
    }
    return findings.report(name());
  }

  private void checkTouched(Findings findings, Instant now) {
    Instant since = rounds.read().checkedUpTo().orElse(now.minus(FIRST_NIGHT)).minus(OVERLAP);
    TouchedTickets.From from = TouchedTickets.From.since(since);
    List<TouchedTickets.Touched> page;
    do {
      page = touched.touched(from, PAGE);
      if (!page.isEmpty()) {
        findings.check(page.stream().map(TouchedTickets.Touched::ref).toList());
        from = TouchedTickets.From.after(page.getLast());
        Instant checked = noLaterThanNow(page.getLast().at());
        rounds.change(round -> round.touchedUpTo(checked));
      }
    } while (page.size() == PAGE);
  }

  private Instant noLaterThanNow(Instant moment) {
    Instant now = clock.instant();
    return moment.isAfter(now) ? now : moment;
  }
}

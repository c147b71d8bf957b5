package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.ticket.application.Projections;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Checks what Clients see of every ticket that was touched since the last night, and of a share of
 * all others: each has its turn within four weeks. Those of the share are also counted again, and
 * all tickets if some of the share never were.
 */
public final class ProjectionsPart implements NightPart {
  private static final int NIGHTS_OF_A_ROUND = 28;
  private static final int PAGE = 100;

  /** Before the first night nothing needs to be looked at that its turn does not come to. */
  private static final Duration FIRST_NIGHT = Duration.ofDays(1);

  /** Tickets that were imported with old dates are not touched; a few of them betray the others. */
  private static final int MANY_FORGOTTEN = 3;

  /** An act is stored a little later than the moment that it carries. */
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  private final TouchedTickets touched;
  private final Projections projections;
  private final CountTickets countTickets;
  private final Rounds rounds;
  private final Clock clock;

  /**
   * @param clock what time it really is
   */
  public ProjectionsPart(
      TouchedTickets touched,
      Projections projections,
      CountTickets countTickets,
      Rounds rounds,
      Clock clock) {
    this.touched = touched;
    this.projections = projections;
    this.countTickets = countTickets;
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
      if (checkShare(findings) >= MANY_FORGOTTEN) {
        countTickets.countAll();
      }
    } catch (RuntimeException e) {
      return findings.brokenOff(name(), e);
    }
    return findings.report(name());
  }

  private void checkTouched(Findings findings, Instant now) {
    Rounds.Round round = rounds.read();
    Instant since = round.checkedUpTo().orElse(now.minus(FIRST_NIGHT)).minus(OVERLAP);
    TouchedTickets.From from = TouchedTickets.From.since(since);
    List<TouchedTickets.Touched> page;
    do {
      page = touched.touched(from, PAGE);
      if (!page.isEmpty()) {
        findings.check(page.stream().map(TouchedTickets.Touched::ref).toList());
        from = TouchedTickets.From.after(page.getLast());
        round = round.touchedUpTo(noLaterThanNow(page.getLast().at()));
        rounds.write(round);
      }
    } while (page.size() == PAGE);
  }

  /** How many tickets of the share were never counted. */
  private int checkShare(Findings findings) {
    int forgotten = 0;
    Rounds.Round round = rounds.read();
    long left = Math.ceilDiv(projections.tickets(), NIGHTS_OF_A_ROUND);
    while (left > 0) {
      int size = (int) Math.min(left, PAGE);
      List<TicketRef> page = projections.tickets(round.last(), size);
      findings.check(page);
      CountTickets.Recounted recounted = countTickets.recount(page);
      findings.add(recounted.repairs());
      forgotten += recounted.forgotten();
      boolean ended = page.size() < size;
      round = round.at(ended ? Optional.empty() : Optional.of(page.getLast()));
      rounds.write(round);
      // A round ends within a night's share; the next one begins with the next night.
      left = ended ? 0 : left - size;
    }
    return forgotten;
  }

  private Instant noLaterThanNow(Instant moment) {
    Instant now = clock.instant();
    return moment.isAfter(now) ? now : moment;
  }
}

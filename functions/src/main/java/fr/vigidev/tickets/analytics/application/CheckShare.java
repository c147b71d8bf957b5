package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.ticket.application.Projections;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Checks what Clients see of tickets that nobody touches, and counts them again: each has its turn
 * within four weeks. A night orders a 28th of all; how many are checked at once does not depend on
 * how many there are.
 */
public final class CheckShare {
  private static final String PART = "share";
  private static final int NIGHTS_OF_A_ROUND = 28;

  /** A 28th of a thousand tickets: so many have their turn by the nights alone. */
  private static final int AT_NIGHT = 36;

  /** Every five minutes these are 400,000 in four weeks. */
  private static final int BY_DAY = 50;

  /** Tickets that were imported with old dates are not touched; a few of them betray the others. */
  private static final int MANY_FORGOTTEN = 3;

  private final Projections projections;
  private final CountTickets countTickets;
  private final Rounds rounds;
  private final Postscripts postscripts;

  public CheckShare(
      Projections projections, CountTickets countTickets, Rounds rounds, Postscripts postscripts) {
    this.projections = projections;
    this.countTickets = countTickets;
    this.rounds = rounds;
    this.postscripts = postscripts;
  }

  /** Orders the share of a night, and checks the first tickets of it. */
  void atNight(Instant night, Findings findings) {
    long tickets = projections.tickets();
    long share = Math.ceilDiv(tickets, NIGHTS_OF_A_ROUND);
    rounds.change(round -> round.ordered(night, share, tickets));
    check(AT_NIGHT, findings);
  }

  /** Checks some more of what nights have ordered, and adds what was found to the last's report. */
  public void byDay() {
    Rounds.Round round = rounds.read();
    if (round.due() > 0) {
      round.night().ifPresent(night -> postscripts.add(night, more()));
    }
  }

  private PartReport more() {
    Findings findings = new Findings(projections);
    try {
      check(BY_DAY, findings);
    } catch (RuntimeException e) {
      return findings.brokenOff(PART, e);
    }
    return findings.report(PART);
  }

  private void check(int most, Findings findings) {
    Rounds.Round round = rounds.read();
    int wanted = (int) Math.min(round.due(), most);
    if (wanted == 0) {
      return;
    }
    List<TicketRef> refs = projections.tickets(round.last(), wanted);
    findings.check(refs);
    CountTickets.Recounted recounted;
    try {
      recounted = countTickets.recount(refs);
    } catch (Ledger.Overtaken e) {
      // A night counts at this moment: these have their turn again with the next step.
      return;
    }
    findings.add(recounted.repairs());
    boolean ended = refs.size() < wanted;
    Optional<TicketRef> last = ended ? Optional.empty() : Optional.of(refs.getLast());
    // Somebody else who checked the same meanwhile has noted it.
    rounds.change(each -> each.last().equals(round.last()) ? each.passed(last, refs.size()) : each);
    if (recounted.forgotten() >= MANY_FORGOTTEN) {
      countTickets.countAll();
    }
  }
}

package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.application.CatchUp;
import fr.vigidev.tickets.analytics.application.CountTickets;
import fr.vigidev.tickets.analytics.application.ViewDashboard;
import fr.vigidev.tickets.analytics.model.Dashboard;
import fr.vigidev.tickets.analytics.model.ParisDay;
import fr.vigidev.tickets.analytics.model.Period;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.people.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An installation in memory, where history happens and nights pass. */
final class Place {
  final TickingClock clock = new TickingClock(Instant.parse("2025-09-30T22:00:00Z"));
  final InMemoryTouchedTickets tickets = new InMemoryTouchedTickets();
  final InMemoryLedger ledger = new InMemoryLedger(tickets);

  /** Lets things happen, as late as they do. */
  void happen(List<History.Event> events) {
    for (History.Event each : events) {
      tickets.put(each.ref(), each.at(), each.facts());
    }
    advanceTo(events.getLast().at());
  }

  /** Lets things happen, with a night now and then and at the end. */
  void liveThrough(List<History.Event> events, Duration betweenNights) {
    Instant night = clock.instant().plus(betweenNights);
    for (History.Event each : events) {
      while (each.at().isAfter(night)) {
        advanceTo(night);
        night();
        night = night.plus(betweenNights);
      }
      tickets.put(each.ref(), each.at(), each.facts());
    }
    advanceTo(events.getLast().at());
    night();
  }

  void night() {
    counting().count(ParisDay.of(clock.instant()).minusDays(1));
  }

  /** What is done every few minutes; how many tickets were counted. */
  int catchUp() {
    return new CatchUp(tickets, ledger, counting()).catchUp(clock.instant());
  }

  CountTickets counting() {
    return new CountTickets(tickets, ledger, clock);
  }

  /** A night that dies at that step; whether it ended before it came to it. */
  boolean survives(int step) {
    ledger.dieAtStep(step);
    try {
      night();
      return true;
    } catch (IllegalStateException e) {
      return false;
    } finally {
      ledger.live();
    }
  }

  Dashboard dashboard(Period period) {
    return new ViewDashboard(ledger).of(period);
  }

  List<TicketFacts> facts() {
    return tickets.all().stream().map(each -> each.facts()).toList();
  }

  int reads() {
    return tickets.reads() + ledger.reads();
  }

  private void advanceTo(Instant moment) {
    if (moment.isAfter(clock.instant())) {
      clock.advance(Duration.between(clock.instant(), moment));
    }
  }
}

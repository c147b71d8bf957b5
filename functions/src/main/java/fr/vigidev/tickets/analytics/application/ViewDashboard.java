package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Dashboard;
import fr.vigidev.tickets.analytics.model.Figures;
import fr.vigidev.tickets.analytics.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds up the figures of a period: those that are written down, and the tickets that were touched
 * since. So they are those of this moment, also of days gone by, and before the first night.
 */
public final class ViewDashboard {
  private final Ledger ledger;

  public ViewDashboard(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The figures of a period. */
  public Dashboard of(Period period) {
    Ledger.Extract extract = ledger.extract(period.from(), period.to());
    SortedMap<LocalDate, Figures> days = new TreeMap<>();
    extract.days().forEach(each -> add(days, each.day(), each.figures()));
    Changes.of(extract.touched(), extract.counted())
        .days()
        .forEach((day, change) -> add(days, day, change));
    // What changed on days before is part of the number that these begin with.
    long open =
        extract.before().map(CountedDay::open).orElse(0L)
            + days.headMap(period.from()).values().stream().mapToLong(Figures::opened).sum();
    Figures total = new Figures();
    List<CountedDay> shown = new ArrayList<>();
    for (LocalDate day : period.days().toList()) {
      Figures figures = days.getOrDefault(day, new Figures());
      CountedDay counted = new CountedDay(day, figures, 0).after(open);
      total.add(figures, 1);
      shown.add(counted);
      open = counted.open();
    }
    return new Dashboard(period, total, shown);
  }

  private static void add(SortedMap<LocalDate, Figures> days, LocalDate day, Figures figures) {
    days.computeIfAbsent(day, any -> new Figures()).add(figures, 1);
  }
}

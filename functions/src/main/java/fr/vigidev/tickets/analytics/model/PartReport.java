package fr.vigidev.tickets.analytics.model;

import fr.vigidev.tickets.ticket.model.Repair;
import java.util.List;
import java.util.Map;

/**
 * What came of one part of a night.
 *
 * @param failed whether it broke off; what it did until then is done
 * @param counts how much it did of what
 */
public record PartReport(
    String name, boolean failed, Map<String, Integer> counts, List<Repair> repairs) {
  public PartReport {
    counts = Map.copyOf(counts);
    repairs = List.copyOf(repairs);
  }

  /** A part that did what it is for. */
  public static PartReport done(String name, Map<String, Integer> counts) {
    return new PartReport(name, false, counts, List.of());
  }

  /** A part that broke off. */
  public static PartReport failed(String name) {
    return new PartReport(name, true, Map.of(), List.of());
  }
}

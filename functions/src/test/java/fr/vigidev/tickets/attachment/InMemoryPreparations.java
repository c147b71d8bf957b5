package fr.vigidev.tickets.attachment;

import fr.vigidev.tickets.attachment.application.Preparations;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Preparations in memory, under the contract of {@link PreparationsContract}. */
public final class InMemoryPreparations implements Preparations {
  private final Map<String, Preparation> waiting = new HashMap<>();

  /** What the transaction does that shows the files. */
  public void keep(String id) {
    waiting.remove(id);
  }

  @Override
  public void begin(Preparation preparation) {
    waiting.put(preparation.id(), preparation);
  }

  @Override
  public List<Preparation> begunBefore(Instant moment, int limit) {
    return waiting.values().stream()
        .filter(each -> each.at().isBefore(moment))
        .sorted(Comparator.comparing(Preparation::at))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean abandon(Preparation preparation) {
    return waiting.computeIfPresent(
            preparation.id(), (id, found) -> new Preparation(id, found.at(), found.folders(), true))
        != null;
  }

  @Override
  public void forget(Preparation preparation) {
    waiting.remove(preparation.id());
  }
}

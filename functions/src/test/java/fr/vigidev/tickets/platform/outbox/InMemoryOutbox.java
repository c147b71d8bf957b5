package fr.vigidev.tickets.platform.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An outbox in memory. */
final class InMemoryOutbox implements Outbox {
  private final Map<String, OutboxMessage> messages = new LinkedHashMap<>();

  @Override
  public void add(OutboxMessage message) {
    messages.put(message.id(), message);
  }

  List<String> ids() {
    return List.copyOf(messages.keySet());
  }

  @Override
  public List<OutboxMessage> waitingSinceBefore(Instant moment, int limit) {
    return messages.values().stream()
        .filter(message -> message.at().isBefore(moment))
        .sorted(Comparator.comparing(OutboxMessage::at))
        .limit(limit)
        .toList();
  }

  @Override
  public void remove(String id) {
    messages.remove(id);
  }
}

package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.application.AccountDeliveries;
import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.notification.model.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Mails about accounts in memory, under the contract of {@link AccountDeliveriesContract}. */
public final class InMemoryAccountDeliveries implements AccountDeliveries {
  private static final Instant SETTLED = Instant.MAX;

  /** Until when each mail is claimed. */
  private final Map<String, Instant> claims = new HashMap<>();

  private final Map<String, Outcome> outcomes = new HashMap<>();

  @Override
  public synchronized Claim claim(String eventId, String recipient, Instant now) {
    Instant until = claims.getOrDefault(eventId + "_" + recipient, Instant.MIN);
    if (until.equals(SETTLED)) {
      return Claim.SETTLED;
    }
    if (now.isBefore(until)) {
      return Claim.BUSY;
    }
    claims.put(eventId + "_" + recipient, now.plus(Duration.ofSeconds(45)));
    return Claim.GRANTED;
  }

  @Override
  public synchronized void sent(String eventId, String recipient, String messageId, Instant now) {
    claims.put(eventId + "_" + recipient, SETTLED);
  }

  @Override
  public synchronized void release(String eventId, String recipient, String reason) {
    claims.put(eventId + "_" + recipient, Instant.MIN);
  }

  @Override
  public synchronized void failed(String eventId, String recipient, String reason, Instant now) {
    claims.put(eventId + "_" + recipient, SETTLED);
  }

  @Override
  public synchronized Optional<String> concerned(MailEvent event) {
    String id = event.mark().id();
    Outcome known = outcomes.get(id);
    return claims.containsKey(id) && (known == null || known.compareTo(event.outcome()) < 0)
        ? Optional.of(id.substring(id.indexOf('_') + 1))
        : Optional.empty();
  }

  @Override
  public synchronized void outcome(MailEvent event) {
    if (concerned(event).isPresent()) {
      outcomes.put(event.mark().id(), event.outcome());
      claims.put(event.mark().id(), SETTLED);
    }
  }
}

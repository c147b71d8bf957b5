package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.application.AccountDeliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Mails about accounts in memory, under the contract of {@link AccountDeliveriesContract}. */
public final class InMemoryAccountDeliveries implements AccountDeliveries {
  private static final Instant SETTLED = Instant.MAX;

  /** Until when each mail is claimed. */
  private final Map<String, Instant> claims = new HashMap<>();

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
}

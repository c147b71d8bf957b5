package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.application.Deliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Deliveries in memory, under the contract of {@link DeliveriesContract}. */
public final class InMemoryDeliveries implements Deliveries {
  private static final Instant SETTLED = Instant.MAX;

  /** Until when each mail is claimed. */
  private final Map<String, Instant> claims = new HashMap<>();

  private final Map<String, String> reasons = new HashMap<>();

  /** Why a mail was given up or an event parked. */
  public String reason(String eventId, String recipient) {
    return reasons.get(eventId + "_" + recipient);
  }

  @Override
  public synchronized Claim claim(String eventId, String uid, Instant now) {
    Instant until = claims.getOrDefault(eventId + "_" + uid, Instant.MIN);
    if (until.equals(SETTLED)) {
      return Claim.SETTLED;
    }
    if (now.isBefore(until)) {
      return Claim.BUSY;
    }
    claims.put(eventId + "_" + uid, now.plus(Duration.ofSeconds(45)));
    return Claim.GRANTED;
  }

  @Override
  public synchronized void sent(String eventId, String uid, String messageId, Instant now) {
    claims.put(eventId + "_" + uid, SETTLED);
  }

  @Override
  public synchronized void release(String eventId, String uid, String reason) {
    claims.put(eventId + "_" + uid, Instant.MIN);
  }

  @Override
  public synchronized void failed(String eventId, String uid, String reason, Instant now) {
    claims.put(eventId + "_" + uid, SETTLED);
    reasons.put(eventId + "_" + uid, reason);
  }

  @Override
  public synchronized void park(String eventId, String content, String reason, Instant now) {
    reasons.put(eventId + "_parked", reason);
  }
}

package fr.vigidev.tickets.notification;

import static fr.vigidev.tickets.notification.application.AccountDeliveries.Claim.BUSY;
import static fr.vigidev.tickets.notification.application.AccountDeliveries.Claim.GRANTED;
import static fr.vigidev.tickets.notification.application.AccountDeliveries.Claim.SETTLED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.application.AccountDeliveries;
import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.notification.model.Outcome;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every record of deliveries does. */
public abstract class AccountDeliveriesContract {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final String eventId = UUID.randomUUID().toString();

  protected abstract AccountDeliveries deliveries();

  @Test
  void aClaimIsGrantedOnce() {
    assertThat(deliveries().claim(eventId, "alice", NOW)).isEqualTo(GRANTED);
    assertThat(deliveries().claim(eventId, "alice", NOW.plusSeconds(1))).isEqualTo(BUSY);
    assertThat(deliveries().claim(eventId, "arnaud", NOW)).isEqualTo(GRANTED);
  }

  @Test
  void ofManyWhoClaimAtOnceOneIsGranted() throws Exception {
    Callable<AccountDeliveries.Claim> claim = () -> deliveries().claim(eventId, "alice", NOW);
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<Future<AccountDeliveries.Claim>> claims = pool.invokeAll(Collections.nCopies(8, claim));
      int granted = 0;
      for (Future<AccountDeliveries.Claim> each : claims) {
        granted += each.get() == GRANTED ? 1 : 0;
      }
      assertThat(granted).isEqualTo(1);
    }
  }

  @Test
  void theClaimOfAFunctionThatDiedExpires() {
    deliveries().claim(eventId, "alice", NOW);
    assertThat(deliveries().claim(eventId, "alice", NOW.plusSeconds(46))).isEqualTo(GRANTED);
  }

  @Test
  void whatWasSentIsSettled() {
    deliveries().claim(eventId, "alice", NOW);
    deliveries().sent(eventId, "alice", "m1", NOW);
    assertThat(deliveries().claim(eventId, "alice", NOW.plusSeconds(3_600))).isEqualTo(SETTLED);
  }

  @Test
  void whatWasGivenUpIsSettled() {
    deliveries().claim(eventId, "alice", NOW);
    deliveries().failed(eventId, "alice", "no such address", NOW);
    assertThat(deliveries().claim(eventId, "alice", NOW.plusSeconds(3_600))).isEqualTo(SETTLED);
  }

  @Test
  void whatIsToBeTriedAgainCanBeClaimedAtOnce() {
    deliveries().claim(eventId, "alice", NOW);
    deliveries().release(eventId, "alice", "429");
    assertThat(deliveries().claim(eventId, "alice", NOW)).isEqualTo(GRANTED);
  }

  @Test
  void whatBecameOfAMailIsNewsOnceAndProvesThatItWasSent() {
    MailEvent bounced = event(Outcome.BOUNCED);
    assertThat(deliveries().concerned(bounced)).isEmpty();
    deliveries().outcome(bounced);
    deliveries().claim(eventId, "alice", NOW);

    assertThat(deliveries().concerned(event(Outcome.DELIVERED))).contains("alice");
    deliveries().outcome(event(Outcome.DELIVERED));
    assertThat(deliveries().concerned(bounced)).contains("alice");
    deliveries().outcome(bounced);

    assertThat(deliveries().concerned(bounced)).isEmpty();
    assertThat(deliveries().concerned(event(Outcome.DELIVERED))).isEmpty();
    assertThat(deliveries().claim(eventId, "alice", NOW.plusSeconds(3_600))).isEqualTo(SETTLED);
  }

  private MailEvent event(Outcome outcome) {
    return new MailEvent(
        AccountDeliveries.mark(eventId, "alice"), "alice@exemple.test", outcome, false, "", NOW);
  }
}

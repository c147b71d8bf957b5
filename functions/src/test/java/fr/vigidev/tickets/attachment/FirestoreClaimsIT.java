package fr.vigidev.tickets.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.attachment.adapter.firestore.FirestoreClaims;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketStore;
import fr.vigidev.tickets.ticket.application.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirestoreClaimsIT {
  /** Before everything else that a shared store holds. */
  private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

  private final Firestore firestore = EmulatorFirestore.get();
  private final FirestoreClaims claims = new FirestoreClaims(firestore);

  @Test
  void removesWhatIsOldAndNothingYounger() {
    DocumentReference old = firestore.collection("claims").document("x_" + UUID.randomUUID());
    Await.result(
        old.set(Map.of("at", Timestamp.ofTimeSecondsAndNanos(LONG_AGO.getEpochSecond(), 0))));
    String young = UUID.randomUUID().toString();
    new FirestoreTicketStore(firestore)
        .transact(
            tx -> {
              tx.claim("x", List.of(new Upload(young, "a.png")));
              return null;
            });
    assertThat(claims.removeMadeBefore(LONG_AGO)).isZero();
    assertThat(claims.removeMadeBefore(LONG_AGO.plusSeconds(1))).isEqualTo(1);
    assertThat(Await.result(old.get()).exists()).isFalse();
    assertThat(Await.result(firestore.collection("claims").document("x_" + young).get()).exists())
        .isTrue();
  }
}

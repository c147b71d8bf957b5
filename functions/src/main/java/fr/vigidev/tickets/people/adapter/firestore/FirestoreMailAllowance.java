package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import fr.vigidev.tickets.people.application.MailAllowance;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The collection {@code allowances}: when the latest mails of a kind to an address were asked for.
 * The address is kept as a digest alone, since it may be nobody's.
 */
public final class FirestoreMailAllowance implements MailAllowance {
  private final Firestore firestore;

  public FirestoreMailAllowance(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Optional<Duration> take(Kind kind, EmailAddress email, Instant now) {
    DocumentReference reference =
        firestore.collection("allowances").document(digest(kind + " " + email.value()));
    DocumentSnapshot document = Await.result(reference.get());
    List<Instant> recent = recent(document, now);
    Optional<Duration> wait = wait(recent, now);
    return wait.isPresent() || store(document, recent, now) ? wait : Optional.of(PAUSE);
  }

  private static Optional<Duration> wait(List<Instant> recent, Instant now) {
    if (recent.isEmpty()) {
      return Optional.empty();
    }
    Instant free =
        recent.size() >= MOST ? recent.getFirst().plus(WINDOW) : recent.getLast().plus(PAUSE);
    return Optional.of(Duration.between(now, free)).filter(Duration::isPositive);
  }

  /** Of several that ask at once one gets through. */
  private static boolean store(DocumentSnapshot seen, List<Instant> recent, Instant now) {
    List<Instant> times = new ArrayList<>(recent);
    times.add(now);
    Map<String, Object> fields =
        Map.of(
            "times", times.stream().map(Doc::timestamp).toList(),
            "expiresAt", Doc.timestamp(now.plus(WINDOW)));
    try {
      Await.result(
          seen.exists()
              ? seen.getReference().update(fields, Precondition.updatedAt(seen.getUpdateTime()))
              : seen.getReference().create(fields));
      return true;
    } catch (FirestoreFailed e) {
      if (e.isLostRace()) {
        return false;
      }
      throw e;
    }
  }

  private static List<Instant> recent(DocumentSnapshot document, Instant now) {
    if (!(document.get("times") instanceof List<?> times)) {
      return List.of();
    }
    return times.stream()
        .map(Timestamp.class::cast)
        .map(time -> Instant.ofEpochSecond(time.getSeconds(), time.getNanos()))
        .filter(time -> time.plus(WINDOW).isAfter(now))
        .sorted()
        .toList();
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package fr.vigidev.tickets.notification.adapter.sendgrid;

import com.sendgrid.helpers.eventwebhook.EventWebhookHeader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Tells whether SendGrid signed a request: ECDSA over the timestamp and the body, with the key that
 * its settings show. Without a key nothing is believed. SendGrid's own helper does the same with a
 * second cryptography provider, which every start of the function would have to load.
 *
 * @see <a
 *     href="https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features">signature
 *     verification</a>
 */
public final class EventSignature {
  static final String SIGNATURE_HEADER = EventWebhookHeader.SIGNATURE.toString();
  static final String TIMESTAMP_HEADER = EventWebhookHeader.TIMESTAMP.toString();

  /**
   * For as long SendGrid repeats what was not taken. A repeat by somebody else changes nothing:
   * what is known already is known.
   */
  private static final Duration OLDEST = Duration.ofHours(24);

  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final Optional<PublicKey> key;
  private final Clock clock;

  /**
   * @param publicKey as SendGrid shows it: Base64 of the key's X.509 form
   * @throws IllegalArgumentException when it is no such key
   */
  public EventSignature(Optional<String> publicKey, Clock clock) {
    this.key = publicKey.map(EventSignature::parse);
    this.clock = clock;
  }

  boolean isOf(byte[] body, String signature, String timestamp) {
    return key.isPresent() && isRecent(timestamp) && verifies(body, signature, timestamp);
  }

  private boolean verifies(byte[] body, String signature, String timestamp) {
    try {
      Signature verification = Signature.getInstance("SHA256withECDSA");
      verification.initVerify(key.orElseThrow());
      verification.update(timestamp.getBytes(StandardCharsets.UTF_8));
      verification.update(body);
      return verification.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isRecent(String timestamp) {
    try {
      Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
      Instant now = clock.instant();
      return at.isAfter(now.minus(OLDEST)) && at.isBefore(now.plus(AHEAD));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static PublicKey parse(String publicKey) {
    try {
      return KeyFactory.getInstance("EC")
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the key of SendGrid's webhook is none", e);
    }
  }
}

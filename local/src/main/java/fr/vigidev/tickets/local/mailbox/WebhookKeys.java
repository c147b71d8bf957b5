package fr.vigidev.tickets.local.mailbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** The keys of the local SendGrid, new in each run: it signs what it tells as the real one does. */
public final class WebhookKeys {
  private static final KeyPair KEYS = draw();

  private WebhookKeys() {}

  /** The key for the functions, as SendGrid's settings show theirs. */
  public static String publicKey() {
    return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
  }

  /** The signature of a request. */
  static String sign(String timestamp, String body) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(KEYS.getPrivate());
      signature.update((timestamp + body).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair draw() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

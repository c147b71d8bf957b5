package fr.vigidev.tickets.people.adapter.firestore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts that only the holder of a key can read: AES-256 in GCM, with a nonce of 12 bytes before the
 * ciphertext and a tag of 128 bits (NIST SP 800-38D).
 */
final class Sealed {
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Sealed() {}

  static String seal(byte[] key, String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder()
        .encodeToString(
            ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
  }

  /**
   * The text.
   *
   * @throws IllegalStateException when the key is another, or somebody changed what is sealed
   */
  static String open(byte[] key, String sealed) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
    byte[] nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    byte[] ciphertext = new byte[bytes.remaining()];
    bytes.get(ciphertext);
    return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, ciphertext), StandardCharsets.UTF_8);
  }

  private static byte[] cipher(int mode, byte[] key, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("what is sealed can't be read", e);
    }
  }
}

package fr.vigidev.tickets.platform.idempotency;

import java.util.regex.Pattern;

/**
 * What makes a request the same request: its author, the key that the author chose, and a
 * fingerprint of all that was asked.
 */
public record RequestStamp(String uid, String key, String fingerprint) {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  public RequestStamp {
    if (!isKey(key)) {
      throw new IllegalArgumentException("not an idempotency key");
    }
  }

  /** Whether a text can be a key: 1 to 64 letters, digits, hyphens and underscores. */
  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  /** The id under which the request is recorded. Keys of different authors never meet. */
  public String id() {
    return uid + "_" + key;
  }
}

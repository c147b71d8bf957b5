package fr.vigidev.tickets.e2e.people;

import fr.vigidev.tickets.e2e.platform.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How often a mail may be asked for; no test waits until it may be again. */
public final class Allowances {
  private Allowances() {}

  /** Lets a sign-up or confirmation mail to the address be asked for again. */
  public static void restore(String email) {
    Database.remove("allowances/" + digest("CONFIRMATION " + email));
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

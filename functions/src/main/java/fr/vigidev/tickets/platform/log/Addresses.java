package fr.vigidev.tickets.platform.log;

import java.util.regex.Pattern;

/** E-mail addresses in the words of others, which say more than whoever wrote them meant to. */
public final class Addresses {
  private static final String HIDDEN = "(address)";

  /** Bounded, so that a long text without addresses is gone through in time. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}");

  private Addresses() {}

  /** The text, naming no address. */
  public static String hiddenIn(String text) {
    return text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll(HIDDEN);
  }
}

package fr.vigidev.tickets.ticket.application;

import java.util.regex.Pattern;

/**
 * A file that waits in its sender's quarantine.
 *
 * @param fileName as the sender calls it; it decides nothing but what readers see
 */
public record Upload(String id, String fileName) {
  /** How many files an entry may have. */
  public static final int MAX_PER_ENTRY = 10;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  public Upload {
    if (!isId(id)) {
      throw new IllegalArgumentException("not the id of an upload");
    }
  }

  /** Whether a text can be an id: 1 to 64 letters, digits, hyphens and underscores. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}

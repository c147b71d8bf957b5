package fr.vigidev.tickets.notification.model;

import java.util.Map;
import java.util.Optional;

/**
 * A mail to one person.
 *
 * @param subject one line
 * @param text the whole message as plain text
 * @param html the whole message as HTML
 * @param headers further headers, each one line
 * @param mark what the provider names when it tells what became of the mail; empty when nobody asks
 */
public record Mail(
    String to,
    String subject,
    String text,
    String html,
    Map<String, String> headers,
    Optional<MailMark> mark) {
  public Mail {
    headers = Map.copyOf(headers);
    requireOneLine(to);
    requireOneLine(subject);
    headers.forEach(
        (name, value) -> {
          requireOneLine(name);
          requireOneLine(value);
        });
  }

  /** A mail that belongs to no conversation. */
  public Mail(String to, String subject, String text, String html) {
    this(to, subject, text, html, Map.of(), Optional.empty());
  }

  /** This mail, known to the provider by that mark. */
  public Mail marked(MailMark by) {
    return new Mail(to, subject, text, html, headers, Optional.of(by));
  }

  private static void requireOneLine(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a mail header is one line");
    }
  }
}

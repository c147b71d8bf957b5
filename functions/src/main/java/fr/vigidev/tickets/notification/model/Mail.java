package fr.vigidev.tickets.notification.model;

/**
 * A mail to one person.
 *
 * @param subject one line
 * @param text the whole message as plain text
 * @param html the whole message as HTML
 */
public record Mail(String to, String subject, String text, String html) {
  public Mail {
    if (subject.chars().anyMatch(Character::isISOControl)
        || to.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a mail header is one line");
    }
  }
}

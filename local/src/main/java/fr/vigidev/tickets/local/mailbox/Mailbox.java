package fr.vigidev.tickets.local.mailbox;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every mail of this run, newest first. It holds a bounded number and forgets the oldest. */
public final class Mailbox {

  private static final int CAPACITY = 2_000;

  private final Clock clock;
  private final Deque<MailMessage> messages = new ArrayDeque<>();

  public Mailbox(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes one mail for one person.
   *
   * @return the id that it has from now on
   */
  String take(
      String from,
      String to,
      String subject,
      String text,
      String html,
      Map<String, String> headers) {
    return take(from, to, subject, text, html, headers, Map.of()).id();
  }

  /** Takes one mail for one person, with its marks. */
  synchronized MailMessage take(
      String from,
      String to,
      String subject,
      String text,
      String html,
      Map<String, String> headers,
      Map<String, String> marks) {
    MailMessage message =
        new MailMessage(
            UUID.randomUUID().toString(),
            from,
            to,
            subject,
            text,
            html,
            headers,
            marks,
            clock.instant());
    messages.addFirst(message);
    if (messages.size() > CAPACITY) {
      messages.removeLast();
    }
    return message;
  }

  /** All of them, newest first. */
  public synchronized List<MailMessage> messages() {
    return List.copyOf(messages);
  }

  /** One of them. */
  public synchronized Optional<MailMessage> message(String id) {
    return messages.stream().filter(message -> message.id().equals(id)).findFirst();
  }

  /** Those whose plain part contains these words. */
  synchronized List<MailMessage> containing(String words) {
    return messages.stream().filter(message -> message.text().contains(words)).toList();
  }

  /** Forgets one of them. */
  synchronized void forget(String id) {
    messages.removeIf(message -> message.id().equals(id));
  }

  /** Forgets all of them. */
  public synchronized void clear() {
    messages.clear();
  }
}

package fr.vigidev.tickets.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The mails that SendGrid would have been given. A ticket's mails are known by its reference. */
public final class Mailbox {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Mailbox() {}

  public static List<Mail> about(String ref) {
    return all().filter(mail -> mail.subject().contains(ref)).toList();
  }

  /** What one address received, newest first. */
  public static List<Mail> to(String recipient) {
    return all().filter(mail -> mail.to().equals(recipient)).toList();
  }

  /** Waits for so many mails to one address, and answers them, newest first. */
  public static List<Mail> awaitTo(String recipient, int count) {
    await("mails to " + recipient)
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(to(recipient)).hasSize(count));
    return to(recipient);
  }

  private static Stream<Mail> all() {
    var messages = Http.get(Platform.MAILBOX.resolve("/api/messages")).json().getAsJsonArray();
    return StreamSupport.stream(messages.spliterator(), false)
        .map(message -> Mail.of(message.getAsJsonObject()));
  }

  public static List<Mail> about(String ref, String recipient) {
    return about(ref).stream().filter(mail -> mail.to().equals(recipient)).toList();
  }

  /** Waits until one address has at least so many mails about a ticket, and answers those. */
  public static List<Mail> awaitAbout(String ref, String recipient, int count) {
    await("mails about " + ref + " to " + recipient)
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(about(ref, recipient)).hasSizeGreaterThanOrEqualTo(count));
    return about(ref, recipient);
  }

  /** Waits until exactly these people have one mail each about a ticket, and nobody else any. */
  public static List<Mail> awaitOneEach(String ref, Collection<String> recipients) {
    await("mails about " + ref)
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(about(ref))
                    .extracting(Mail::to)
                    .containsExactlyInAnyOrderElementsOf(recipients));
    return about(ref);
  }
}

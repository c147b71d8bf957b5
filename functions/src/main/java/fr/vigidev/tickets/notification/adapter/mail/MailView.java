package fr.vigidev.tickets.notification.adapter.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail shows, in words that are ready to read.
 *
 * @param ticket the ticket that the news is about; empty when it is about an account
 * @param quote what somebody wrote, when the news is about that
 * @param url where the button leads, absolute
 * @param reason why the reader gets this mail
 */
public record MailView(
    String language,
    String heading,
    String lead,
    Optional<AboutTicket> ticket,
    Optional<Quote> quote,
    String buttonLabel,
    String url,
    String reason,
    String signature) {

  /**
   * The ticket.
   *
   * @param facts what it is, as label and value
   */
  public record AboutTicket(String reference, String title, List<Fact> facts) {}

  /** One line about the ticket. */
  public record Fact(String label, String value) {}

  /** Words of a person. */
  public record Quote(String author, String body) {}
}

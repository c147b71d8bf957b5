package fr.vigidev.tickets.notification.adapter.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail shows, in words that are ready to read.
 *
 * @param sections the tickets that the news is about; none when it is about an account
 * @param url where the button leads, absolute
 * @param reason why the reader gets this mail
 * @param choices where the reader chooses what to be told; empty when there is nothing to choose
 */
public record MailView(
    String language,
    String heading,
    String lead,
    List<Section> sections,
    String buttonLabel,
    String url,
    String reason,
    Optional<Choices> choices,
    String signature) {
  public MailView {
    sections = List.copyOf(sections);
  }

  /**
   * News of one ticket.
   *
   * @param url where the title leads; empty when the button of the mail leads there
   * @param facts what the ticket is, as label and value
   * @param lines what happened, a sentence each
   * @param quotes what people wrote
   */
  public record Section(
      String reference,
      String title,
      Optional<String> url,
      List<Fact> facts,
      List<String> lines,
      List<Quote> quotes) {
    public Section {
      facts = List.copyOf(facts);
      lines = List.copyOf(lines);
      quotes = List.copyOf(quotes);
    }
  }

  /** One line about the ticket. */
  public record Fact(String label, String value) {}

  /** Words of a person. */
  public record Quote(String author, String body) {

    /**
     * The lines of it. HTML breaks them by elements: not every mail program knows a style for it.
     */
    public List<String> lines() {
      return body.lines().toList();
    }
  }

  /** Two links, absolute. */
  public record Choices(
      String preferencesLabel,
      String preferencesUrl,
      String unsubscribeLabel,
      String unsubscribeUrl) {}
}

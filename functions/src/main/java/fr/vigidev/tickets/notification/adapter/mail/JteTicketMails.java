package fr.vigidev.tickets.notification.adapter.mail;

import fr.vigidev.tickets.notification.application.PortalStory;
import fr.vigidev.tickets.notification.application.TeamStory;
import fr.vigidev.tickets.notification.application.TicketMails;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.MailMark;
import fr.vigidev.tickets.notification.model.UnsubscribeLinks;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Writes mails in the words of the catalogue, through the templates in {@code src/main/jte}. */
public final class JteTicketMails implements TicketMails {
  private final Texts texts;
  private final URI siteUrl;
  private final UnsubscribeLinks links;
  private final MailHeaders headers;
  private final TicketNews news;
  private final TicketDigests digests;
  private final MailTemplates templates = new MailTemplates();

  /**
   * @param siteUrl the root of the site; every link begins with it
   * @param mailFrom the sender; the ids of mails are of its domain
   * @param links makes the links that end a kind of mails
   */
  public JteTicketMails(Texts texts, URI siteUrl, String mailFrom, UnsubscribeLinks links) {
    this.texts = texts;
    this.siteUrl = siteUrl;
    this.links = links;
    this.headers = new MailHeaders(mailFrom);
    this.news = new TicketNews(texts);
    this.digests = new TicketDigests(texts, this::ticketUrl);
  }

  @Override
  public Mail toMember(Envelope envelope, TeamStory story) {
    return onTicket(envelope, story.ticket().ref(), story.ticket().title(), news.toMember(story));
  }

  @Override
  public Mail toClientUser(Envelope envelope, PortalStory story) {
    return onTicket(
        envelope, story.ticket().ref(), story.ticket().title(), news.toClientUser(story));
  }

  @Override
  public Mail digestToMember(Envelope envelope, List<TeamStory> stories) {
    return onSeveral(envelope, digests.toMember(stories));
  }

  @Override
  public Mail digestToClientUser(Envelope envelope, List<PortalStory> stories) {
    return onSeveral(envelope, digests.toClientUser(stories));
  }

  /** What a mail says of its own; the rest is the same in all. */
  record Body(
      String heading, String lead, List<MailView.Section> sections, String button, String reason) {}

  private Mail onTicket(Envelope envelope, TicketRef ref, String title, Body body) {
    String subject = texts.text("mail.subject", ref.value(), oneLine(title));
    return mail(envelope, Optional.of(ref), subject, ticketUrl(ref), body);
  }

  /** Marks that break a line or turn what follows around would reach beyond the title in a list. */
  private static String oneLine(String title) {
    return title
        .replaceAll("[\\p{Zl}\\p{Zp}]+", " ")
        .replaceAll("[\\u202a-\\u202e\\u2066-\\u2069]", "");
  }

  private Mail onSeveral(Envelope envelope, Body body) {
    String url = siteUrl.resolve("/tickets").toString();
    return mail(envelope, Optional.empty(), body.heading(), url, body);
  }

  private Mail mail(
      Envelope envelope, Optional<TicketRef> ref, String subject, String url, Body body) {
    String unsubscribeUrl = unsubscribeUrl(envelope);
    MailView view =
        new MailView(
            texts.text("language"),
            body.heading(),
            body.lead(),
            body.sections(),
            body.button(),
            url,
            body.reason(),
            Optional.of(choices(unsubscribeUrl)),
            texts.text("mail.signature"));
    return new Mail(
        envelope.reader().email(),
        subject,
        templates.text(view),
        templates.html(view),
        headers.of(envelope, ref, unsubscribeUrl),
        Optional.of(new MailMark(MailMark.Kind.MAILING, envelope.mailingId())));
  }

  private MailView.Choices choices(String unsubscribeUrl) {
    return new MailView.Choices(
        texts.text("mail.choices.preferences"),
        siteUrl.resolve("/preferences").toString(),
        texts.text("mail.choices.unsubscribe"),
        unsubscribeUrl);
  }

  private String unsubscribeUrl(Envelope envelope) {
    String query =
        links.query(new UnsubscribeLinks.Subscription(envelope.reader().uid(), envelope.kinds()));
    return siteUrl.resolve("/api/unsubscribe?" + query).toString();
  }

  private String ticketUrl(TicketRef ref) {
    return siteUrl.resolve("/tickets/" + ref.value()).toString();
  }
}

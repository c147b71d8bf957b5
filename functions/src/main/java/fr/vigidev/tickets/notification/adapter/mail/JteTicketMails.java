package fr.vigidev.tickets.notification.adapter.mail;

import fr.vigidev.tickets.notification.application.TicketMails;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalFact;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Writes mails in the words of the catalogue, through the templates in {@code src/main/jte}. */
public final class JteTicketMails implements TicketMails {
  private final Texts texts;
  private final URI siteUrl;
  private final MailTemplates templates = new MailTemplates();

  /**
   * @param siteUrl the root of the site; every link begins with it
   */
  public JteTicketMails(Texts texts, URI siteUrl) {
    this.texts = texts;
    this.siteUrl = siteUrl;
  }

  @Override
  public Mail ticketCreated(Ticket ticket, User member) {
    String author = ticket.createdBy().name();
    MailView view =
        new MailView(
            texts.text("language"),
            texts.text(
                "mail.created.heading."
                    + (ticket.priority() == Priority.URGENT ? "urgent" : "any")),
            texts.text("mail.created.lead", author, ticket.client().name()),
            about(
                ticket.ref(),
                ticket.title(),
                fact("client", ticket.client().name()),
                fact("project", ticket.project().name()),
                fact("priority", texts.text("priority." + ticket.priority().code())),
                fact("status", word(ticket.status()))),
            Optional.of(new MailView.Quote(author, ticket.description())),
            texts.text("mail.created.button"),
            url(ticket.ref()),
            texts.text("mail.created.reason"),
            texts.text("mail.signature"));
    return mail(member, ticket.ref(), ticket.title(), view);
  }

  @Override
  public Mail statusChanged(PortalTicket ticket, List<PortalEntry> entries, User clientUser) {
    Status status = reached(entries).orElse(ticket.status());
    MailView view =
        new MailView(
            texts.text("language"),
            texts.text("mail.status.heading", word(status)),
            texts.text("mail.status.lead." + status.code()),
            about(
                ticket.ref(),
                ticket.title(),
                fact("project", ticket.project().name()),
                fact("priority", texts.text("priority." + ticket.priority().code())),
                fact("status", word(status)),
                fact(
                    "assignee",
                    ticket.assigneeName().orElseGet(() -> texts.text("mail.fact.nobody")))),
            quote(entries),
            texts.text("mail.status.button." + status.code()),
            url(ticket.ref()),
            texts.text("mail.status.reason"),
            texts.text("mail.signature"));
    return mail(clientUser, ticket.ref(), ticket.title(), view);
  }

  private Mail mail(User to, TicketRef ref, String title, MailView view) {
    return new Mail(
        to.email(),
        texts.text("mail.subject", ref.value(), title),
        templates.text(view),
        templates.html(view));
  }

  private static Optional<MailView.AboutTicket> about(
      TicketRef ref, String title, MailView.Fact... facts) {
    return Optional.of(new MailView.AboutTicket(ref.value(), title, List.of(facts)));
  }

  private MailView.Fact fact(String name, String value) {
    return new MailView.Fact(texts.text("mail.fact." + name), value);
  }

  private String word(Status status) {
    return texts.text("status." + status.code());
  }

  private String url(TicketRef ref) {
    return siteUrl.resolve("/tickets/" + ref.value()).toString();
  }

  /** The status that the act led to; the ticket may have moved on since. */
  private static Optional<Status> reached(List<PortalEntry> entries) {
    return entries.stream()
        .map(PortalEntry::fact)
        .filter(PortalFact.StatusChanged.class::isInstance)
        .map(fact -> ((PortalFact.StatusChanged) fact).to())
        .reduce((earlier, later) -> later);
  }

  private static Optional<MailView.Quote> quote(List<PortalEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.fact() instanceof PortalFact.Message)
        .map(
            entry -> new MailView.Quote(entry.byName(), ((PortalFact.Message) entry.fact()).body()))
        .findFirst();
  }
}

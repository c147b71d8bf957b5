package fr.vigidev.tickets.notification.adapter.mail;

import fr.vigidev.tickets.notification.application.PortalStory;
import fr.vigidev.tickets.notification.application.TeamStory;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a mail on one ticket says. */
final class TicketNews {
  /** One whole message, however long; in HTML it is five times as much at worst. */
  private static final int QUOTED = 12_000;

  private final Texts texts;
  private final TicketFacts facts;

  TicketNews(Texts texts) {
    this.texts = texts;
    this.facts = new TicketFacts(texts);
  }

  JteTicketMails.Body toMember(TeamStory story) {
    Ticket ticket = story.ticket();
    List<Told> told = Told.of(story);
    Told main = main(told);
    String name = name(main, told);
    String client = ticket.client().name();
    return switch (main.event()) {
      case TICKET_CREATED ->
          body(
              "created",
              texts.text(
                  ticket.priority() == Priority.URGENT
                      ? "mail.created.heading.urgent"
                      : "mail.created.heading.any"),
              texts.text("mail.created.lead", name, client),
              section(ticket, told));
      case MESSAGE_POSTED ->
          body(
              "reply",
              texts.text("mail.reply.heading", told.size()),
              texts.text("mail.reply.lead", name, client),
              section(ticket, told));
      case TICKET_ASSIGNED, STATUS_CHANGED ->
          body(
              "assigned",
              texts.text("mail.assigned.heading"),
              texts.text("mail.assigned.lead", name),
              section(ticket, told));
      case TICKET_SHARED ->
          body(
              "shared",
              texts.text("mail.shared.heading"),
              texts.text("mail.shared.lead", name),
              section(ticket, told));
      case URGENT_ALERT ->
          body(
              "urgent",
              texts.text("mail.urgent.heading"),
              texts.text("mail.urgent.lead", client, waited(story)),
              section(ticket, told));
    };
  }

  /** How long the ticket had been waiting when that was told; it may have been taken since. */
  private String waited(TeamStory story) {
    Ticket ticket = story.ticket();
    Instant since =
        ticket.urgentUnassignedSince().orElseGet(() -> ticket.milestones().prioritySince());
    Instant told = story.news().getLast().at();
    // It may have been calmed since, and be urgent again.
    Duration waited = since.isAfter(told) ? Duration.ZERO : Duration.between(since, told);
    return waited.toHours() > 0
        ? texts.text("mail.urgent.hours", waited.toHours(), waited.toMinutesPart())
        : texts.text("mail.urgent.minutes", waited.toMinutes());
  }

  JteTicketMails.Body toClientUser(PortalStory story) {
    PortalTicket ticket = story.ticket();
    List<Told> told = Told.of(story);
    Told main = main(told);
    if (main.event() == TicketEvent.Type.MESSAGE_POSTED) {
      return body(
          "message",
          texts.text("mail.message.heading", told.size()),
          texts.text("mail.message.lead", name(main, told)),
          section(ticket, ticket.status(), told));
    }
    Status status = main.reached().orElse(ticket.status());
    return new JteTicketMails.Body(
        texts.text("mail.status.heading", facts.word(status)),
        texts.text("mail.status.lead." + status.code()),
        List.of(section(ticket, status, told)),
        texts.text("mail.status.button." + status.code()),
        texts.text("mail.status.reason"));
  }

  /** Messages come along with other news, or are the news. */
  private static Told main(List<Told> told) {
    return told.stream()
        .filter(each -> each.event() != TicketEvent.Type.MESSAGE_POSTED)
        .findFirst()
        .orElse(told.getFirst());
  }

  private String name(Told main, List<Told> told) {
    List<String> names =
        (main.event() == TicketEvent.Type.MESSAGE_POSTED ? told : List.of(main))
            .stream().map(Told::byName).flatMap(Optional::stream).distinct().toList();
    return names.isEmpty() ? texts.text("mail.somebody") : String.join(", ", names);
  }

  private JteTicketMails.Body body(
      String kind, String heading, String lead, MailView.Section section) {
    return new JteTicketMails.Body(
        heading,
        lead,
        List.of(section),
        texts.text("mail." + kind + ".button"),
        texts.text("mail." + kind + ".reason"));
  }

  private MailView.Section section(Ticket ticket, List<Told> told) {
    return new MailView.Section(
        ticket.ref().value(),
        ticket.title(),
        Optional.empty(),
        facts.of(ticket),
        List.of(),
        quotes(told));
  }

  private MailView.Section section(PortalTicket ticket, Status status, List<Told> told) {
    return new MailView.Section(
        ticket.ref().value(),
        ticket.title(),
        Optional.empty(),
        facts.of(ticket, status),
        List.of(),
        quotes(told));
  }

  private List<MailView.Quote> quotes(List<Told> told) {
    List<MailView.Quote> words = told.stream().flatMap(each -> each.words().stream()).toList();
    List<String> bodies =
        Excerpts.of(
            words.stream().map(MailView.Quote::body).toList(), QUOTED, texts.text("mail.excerpt"));
    List<MailView.Quote> quotes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      quotes.add(new MailView.Quote(words.get(i).author(), bodies.get(i)));
    }
    return quotes;
  }
}

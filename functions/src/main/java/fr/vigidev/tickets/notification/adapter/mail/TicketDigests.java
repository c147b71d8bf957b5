package fr.vigidev.tickets.notification.adapter.mail;

import fr.vigidev.tickets.notification.application.PortalStory;
import fr.vigidev.tickets.notification.application.TeamStory;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a mail on several tickets says. */
final class TicketDigests {
  /** What people wrote, of all tickets together, and of one message at most. */
  private static final int QUOTED = 8_000;

  private static final int QUOTED_OF_ONE = 400;

  private final Texts texts;
  private final TicketFacts facts;
  private final Function<TicketRef, String> ticketUrl;

  TicketDigests(Texts texts, Function<TicketRef, String> ticketUrl) {
    this.texts = texts;
    this.facts = new TicketFacts(texts);
    this.ticketUrl = ticketUrl;
  }

  JteTicketMails.Body toMember(List<TeamStory> stories) {
    List<MailView.Section> sections = new ArrayList<>();
    int count = 0;
    for (TeamStory story : stories) {
      Ticket ticket = story.ticket();
      List<Told> told = Told.of(story);
      count += told.size();
      sections.add(section(ticket.ref(), ticket.title(), told, facts.of(ticket), stories.size()));
    }
    return body(count, sections);
  }

  JteTicketMails.Body toClientUser(List<PortalStory> stories) {
    List<MailView.Section> sections = new ArrayList<>();
    int count = 0;
    for (PortalStory story : stories) {
      PortalTicket ticket = story.ticket();
      List<Told> told = Told.of(story);
      count += told.size();
      sections.add(
          section(
              ticket.ref(),
              ticket.title(),
              told,
              facts.of(ticket, ticket.status()),
              stories.size()));
    }
    return body(count, sections);
  }

  private JteTicketMails.Body body(int count, List<MailView.Section> sections) {
    return new JteTicketMails.Body(
        texts.text("mail.digest.heading", count, sections.size()),
        texts.text("mail.digest.lead"),
        sections,
        texts.text("mail.digest.button"),
        texts.text("mail.digest.reason"));
  }

  private MailView.Section section(
      TicketRef ref, String title, List<Told> told, List<MailView.Fact> ticketFacts, int tickets) {
    return new MailView.Section(
        ref.value(),
        title,
        Optional.of(ticketUrl.apply(ref)),
        ticketFacts,
        told.stream().map(this::line).toList(),
        quotes(told, QUOTED / tickets));
  }

  private String line(Told told) {
    String name = told.byName().orElseGet(() -> texts.text("mail.somebody"));
    return switch (told.event()) {
      case TICKET_CREATED -> texts.text("mail.digest.created", name);
      case MESSAGE_POSTED -> texts.text("mail.digest.message", name);
      case STATUS_CHANGED ->
          told.reached()
              .map(status -> texts.text("mail.digest.status", facts.word(status)))
              .orElseGet(() -> texts.text("mail.digest.moved"));
      case TICKET_ASSIGNED -> texts.text("mail.digest.assigned", name);
      case TICKET_SHARED -> texts.text("mail.digest.shared", name);
      case URGENT_ALERT -> texts.text("mail.digest.urgent");
    };
  }

  private List<MailView.Quote> quotes(List<Told> told, int characters) {
    List<MailView.Quote> words = told.stream().flatMap(each -> each.words().stream()).toList();
    int ofOne = words.isEmpty() ? 0 : Math.min(QUOTED_OF_ONE, characters / words.size());
    String mark = texts.text("mail.excerpt");
    return words.stream()
        .map(
            each ->
                new MailView.Quote(
                    each.author(), Excerpts.of(List.of(each.body()), ofOne, mark).getFirst()))
        .toList();
  }
}

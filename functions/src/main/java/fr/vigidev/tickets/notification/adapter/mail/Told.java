package fr.vigidev.tickets.notification.adapter.mail;

import fr.vigidev.tickets.notification.application.PortalStory;
import fr.vigidev.tickets.notification.application.TeamStory;
import fr.vigidev.tickets.ticket.model.Fact;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalFact;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.util.List;
import java.util.Optional;

/**
 * One event in the form in which it is told.
 *
 * @param byName who brought it about
 * @param reached the status that it led to; the ticket may have moved on since
 * @param words what was written with it
 */
record Told(
    TicketEvent.Type event,
    Optional<String> byName,
    Optional<Status> reached,
    List<MailView.Quote> words) {

  static List<Told> of(PortalStory story) {
    return story.news().stream().map(news -> of(news.event(), news.entries())).toList();
  }

  static List<Told> of(TeamStory story) {
    return story.news().stream().map(news -> of(story, news)).toList();
  }

  private static Told of(TeamStory story, TeamStory.News news) {
    List<PortalEntry> entries =
        news.entries().stream().map(PortalEntry::of).flatMap(Optional::stream).toList();
    Told told = of(news.event(), entries);
    return switch (news.event()) {
      case TICKET_CREATED, URGENT_ALERT -> {
        String author = story.ticket().createdBy().name();
        yield new Told(
            news.event(),
            Optional.of(author),
            Optional.empty(),
            List.of(new MailView.Quote(author, story.ticket().description())));
      }
      case TICKET_SHARED -> shared(news);
      case MESSAGE_POSTED, STATUS_CHANGED, TICKET_ASSIGNED -> told;
    };
  }

  private static Told shared(TeamStory.News news) {
    Optional<String> author = news.entries().stream().map(each -> each.by().name()).findFirst();
    return new Told(
        news.event(),
        author,
        Optional.empty(),
        news.entries().stream()
            .flatMap(each -> comment(each.fact()).stream())
            .map(comment -> new MailView.Quote(author.orElseThrow(), comment))
            .toList());
  }

  private static Optional<String> comment(Fact fact) {
    return fact instanceof Fact.Shared shared ? shared.comment() : Optional.empty();
  }

  private static Told of(TicketEvent.Type event, List<PortalEntry> entries) {
    return new Told(
        event,
        entries.stream().map(PortalEntry::byName).findFirst(),
        entries.stream()
            .map(PortalEntry::fact)
            .filter(PortalFact.StatusChanged.class::isInstance)
            .map(fact -> ((PortalFact.StatusChanged) fact).to())
            .reduce((earlier, later) -> later),
        entries.stream()
            .filter(entry -> entry.fact() instanceof PortalFact.Message)
            .map(
                entry ->
                    new MailView.Quote(entry.byName(), ((PortalFact.Message) entry.fact()).body()))
            .toList());
  }
}

package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Gathers what a mail tells, as it is at this moment, and has it written. */
final class WriteMail {
  private final TicketReader tickets;
  private final TicketMails mails;

  WriteMail(TicketReader tickets, TicketMails mails) {
    this.tickets = tickets;
    this.mails = mails;
  }

  /**
   * The mail that carries the news.
   *
   * @param news all for this reader and of one side of the tickets
   * @return empty when none of the tickets exists any more
   */
  Optional<Mail> write(Mailing mailing, User reader, List<Delivery> news) {
    TicketMails.Envelope envelope =
        new TicketMails.Envelope(
            mailing.id(), reader, news.stream().map(Delivery::kind).collect(Collectors.toSet()));
    if (news.getFirst().toClient()) {
      List<PortalStory> stories = stories(news, this::portalStory);
      return stories.isEmpty()
          ? Optional.empty()
          : Optional.of(
              mailing.digest()
                  ? mails.digestToClientUser(envelope, stories)
                  : mails.toClientUser(envelope, stories.getFirst()));
    }
    List<TeamStory> stories = stories(news, this::teamStory);
    return stories.isEmpty()
        ? Optional.empty()
        : Optional.of(
            mailing.digest()
                ? mails.digestToMember(envelope, stories)
                : mails.toMember(envelope, stories.getFirst()));
  }

  private static <S> List<S> stories(
      List<Delivery> news, BiFunction<TicketRef, List<Delivery>, Optional<S>> story) {
    Map<TicketRef, List<Delivery>> byTicket = new LinkedHashMap<>();
    news.stream()
        .sorted(Comparator.comparing(Delivery::at).thenComparing(Delivery::eventId))
        .forEach(each -> byTicket.computeIfAbsent(each.ref(), ref -> new ArrayList<>()).add(each));
    return byTicket.entrySet().stream()
        .flatMap(each -> story.apply(each.getKey(), each.getValue()).stream())
        .toList();
  }

  private Optional<PortalStory> portalStory(TicketRef ref, List<Delivery> news) {
    String clientId = news.getFirst().clientId();
    return tickets
        .portalTicket(clientId, ref)
        .map(
            ticket -> {
              List<PortalEntry> entries = tickets.portalEntries(clientId, ref, entryIds(news));
              return new PortalStory(
                  ticket,
                  news.stream()
                      .map(
                          each ->
                              new PortalStory.News(
                                  each.event(),
                                  each.at(),
                                  entries.stream()
                                      .filter(entry -> each.entryIds().contains(entry.id()))
                                      .toList()))
                      .toList());
            });
  }

  private Optional<TeamStory> teamStory(TicketRef ref, List<Delivery> news) {
    return tickets
        .ticket(ref)
        .map(
            ticket -> {
              List<Entry> entries = tickets.entries(ref, entryIds(news));
              return new TeamStory(
                  ticket,
                  news.stream()
                      .map(
                          each ->
                              new TeamStory.News(
                                  each.event(),
                                  each.at(),
                                  entries.stream()
                                      .filter(entry -> each.entryIds().contains(entry.id()))
                                      .toList()))
                      .toList());
            });
  }

  /** All at once: a mail that gathers much is not to read the timeline piece by piece. */
  private static List<String> entryIds(List<Delivery> news) {
    return news.stream().flatMap(each -> each.entryIds().stream()).distinct().toList();
  }
}

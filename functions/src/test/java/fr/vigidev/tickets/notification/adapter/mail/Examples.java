package fr.vigidev.tickets.notification.adapter.mail;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;

import fr.vigidev.tickets.notification.application.PortalStory;
import fr.vigidev.tickets.notification.application.TeamStory;
import fr.vigidev.tickets.notification.application.TicketMails;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.UnsubscribeLinks;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.model.Author;
import fr.vigidev.tickets.ticket.model.ClientRef;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Fact;
import fr.vigidev.tickets.ticket.model.Opening;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.ProjectRef;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An example of every mail about tickets, with words of choice wherever people choose words. */
final class Examples {
  static final String SITE = "https://tickets.exemple.test";
  static final UnsubscribeLinks LINKS =
      new UnsubscribeLinks("a secret of at least thirty-two characters");

  private final JteTicketMails mails =
      new JteTicketMails(Texts.french(), URI.create(SITE), "tickets@exemple.test", LINKS);
  private final User reader = User.pending("u1", "lecteur@exemple.test", "Lecteur", NINE);
  private final Ticket ticket;
  private final String words;

  private final Actor client;
  private final Actor member;

  /** What those are called that a mail names. */
  record Names(String client, String member, String company, String project) {
    static Names all(String name) {
      return new Names(name, name, name, name);
    }
  }

  Examples(String title, String words, Names names) {
    this.words = words;
    this.client = new Actor.ClientUser(new Person("alice", names.client()), "alpha");
    this.member = new Actor.Staff(new Person("thomas", names.member()), Role.TECHNICIAN);
    ClientRef company = new ClientRef("alpha", names.company());
    ProjectRef project = new ProjectRef("depot", names.project(), names.project());
    this.ticket =
        new Opening(client, company, project, title, words, Priority.HIGH, List.of())
            .as(new TicketRef("VGD-7K3Q9F"), NINE, ids())
            .after();
  }

  static Examples usual() {
    return new Examples(
        "Caméra muette",
        "Plus d’image\ndepuis ce matin.",
        new Names("Alice Martin", "Thomas Leroy", "Alpha Sécurité", "Entrepôt Gerland"));
  }

  Map<String, Mail> all() {
    Map<String, Mail> all = new LinkedHashMap<>();
    all.put("created", created());
    all.put("reply", toMember(TicketEvent.Type.MESSAGE_POSTED, written(Author.of(client))));
    all.put("assigned", toMember(TicketEvent.Type.TICKET_ASSIGNED, assigned()));
    all.put("shared", toMember(TicketEvent.Type.TICKET_SHARED, shared()));
    all.put("urgent", urgent(Duration.ofMinutes(16)));
    all.put("message", toClientUser(TicketEvent.Type.MESSAGE_POSTED, written(Author.of(member))));
    for (Status status : Status.values()) {
      all.put("status " + status.code(), moved(status));
    }
    all.put("digest to the team", mails.digestToMember(envelope(), List.of(team(), team())));
    all.put(
        "digest to the client", mails.digestToClientUser(envelope(), List.of(portal(), portal())));
    return all;
  }

  Mail created() {
    return toMember(TicketEvent.Type.TICKET_CREATED);
  }

  /** After so long a time in nobody's hands. */
  Mail urgent(Duration waited) {
    TeamStory.News news =
        new TeamStory.News(TicketEvent.Type.URGENT_ALERT, NINE.plus(waited), List.of());
    return mails.toMember(envelope(), new TeamStory(ticket, List.of(news)));
  }

  Mail moved(Status status) {
    return toClientUser(
        TicketEvent.Type.STATUS_CHANGED,
        written(Author.of(member)),
        entry(Author.of(member), new Fact.StatusChanged(Status.NEW, status)));
  }

  Mail toMember(TicketEvent.Type event, Entry... entries) {
    return mails.toMember(
        envelope(),
        new TeamStory(ticket, List.of(new TeamStory.News(event, NINE, List.of(entries)))));
  }

  /** Several messages, each an event. */
  Mail burst(List<String> messages) {
    return mails.toClientUser(
        envelope(),
        new PortalStory(
            PortalTicket.of(ticket),
            messages.stream()
                .map(each -> entry(Author.of(member), new Fact.Message(each, List.of())))
                .map(each -> news(TicketEvent.Type.MESSAGE_POSTED, each))
                .toList()));
  }

  private Mail toClientUser(TicketEvent.Type event, Entry... entries) {
    return mails.toClientUser(
        envelope(), new PortalStory(PortalTicket.of(ticket), List.of(news(event, entries))));
  }

  private TeamStory team() {
    return new TeamStory(
        ticket,
        List.of(
            new TeamStory.News(TicketEvent.Type.TICKET_CREATED, NINE, List.of()),
            new TeamStory.News(
                TicketEvent.Type.MESSAGE_POSTED, NINE, List.of(written(Author.of(client))))));
  }

  private PortalStory portal() {
    Entry move = entry(Author.of(member), new Fact.StatusChanged(Status.NEW, Status.ACCEPTED));
    return new PortalStory(
        PortalTicket.of(ticket),
        List.of(
            news(TicketEvent.Type.MESSAGE_POSTED, written(Author.of(member))),
            news(TicketEvent.Type.STATUS_CHANGED, move)));
  }

  private static PortalStory.News news(TicketEvent.Type event, Entry... entries) {
    return new PortalStory.News(
        event,
        NINE,
        List.of(entries).stream().map(PortalEntry::of).flatMap(Optional::stream).toList());
  }

  private Entry written(Author author) {
    return entry(author, new Fact.Message(words, List.of()));
  }

  private Entry shared() {
    Person helper = new Person("u1", "Lecteur");
    return entry(Author.of(member), new Fact.Shared(helper, Optional.of(words)));
  }

  private Entry assigned() {
    return entry(Author.of(member), new Fact.Assigned(new Person("u1", "Lecteur")));
  }

  private static Entry entry(Author author, Fact fact) {
    return new Entry(ids().next(NINE), NINE, author, fact);
  }

  private TicketMails.Envelope envelope() {
    return new TicketMails.Envelope("m1", reader, Set.of(MailKind.values()));
  }
}

package fr.vigidev.tickets.notification.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;

import fr.vigidev.tickets.notification.InMemoryDeliveries;
import fr.vigidev.tickets.notification.adapter.mail.JteTicketMails;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.UnsubscribeLinks;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.Assignment;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Prioritisation;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Reply;
import fr.vigidev.tickets.ticket.model.Sharing;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** All that brings mails to people, with a team and two Clients in memory. */
final class MailRoom {
  static final int MOST_PER_HOUR = 30;

  final TickingClock clock;
  final InMemoryTickets tickets = new InMemoryTickets();
  final InMemoryPeople users = new InMemoryPeople();
  private final Deliveries deliveries;
  private final Mailings mailings;

  /** What the provider accepted, in that order. */
  final List<Mail> sent = Collections.synchronizedList(new ArrayList<>());

  /** What the provider says to mails for an address, if it does not accept them. */
  final Map<String, MailSender.Result> answers = new ConcurrentHashMap<>();

  /** Who has a ticket open: {@code uid ref}. */
  final Set<String> looking = new HashSet<>();

  final Map<String, String> parked = new ConcurrentHashMap<>();
  private final AtomicInteger mailIds = new AtomicInteger();
  private final JteTicketMails mails =
      new JteTicketMails(
          Texts.french(),
          URI.create("https://site.test"),
          "tickets@exemple.test",
          new UnsubscribeLinks("a secret of at least thirty-two characters"));

  /**
   * @param clock the one that the records of news and mails go by
   */
  MailRoom(TickingClock clock, Deliveries deliveries, Mailings mailings) {
    this.clock = clock;
    this.deliveries = deliveries;
    this.mailings = mailings;
    users.put(
        person("thomas").asStaff(Role.TECHNICIAN),
        person("nora").asStaff(Role.DEVELOPER),
        person("ada").asStaff(Role.ADMIN),
        person("alice").asUserOf("alpha"),
        person("arnaud").asUserOf("alpha"),
        person("bruno").asUserOf("bravo"),
        person("nouveau"));
  }

  /** One that keeps nothing. */
  static MailRoom inMemory() {
    TickingClock clock = new TickingClock(NINE);
    InMemoryDeliveries deliveries = new InMemoryDeliveries(clock);
    return new MailRoom(clock, deliveries, deliveries);
  }

  static User person(String uid) {
    return User.pending(uid, uid + "@exemple.test", uid, NINE);
  }

  void prefers(String uid, MailPreferences preferences) {
    User user = users.find(uid).orElseThrow();
    users.put(user.told(user.mail().with(preferences)));
  }

  Telling notify(TicketEvent event) {
    return new NotifyOfEvent(
            tickets,
            users,
            deliveries,
            sendNews(),
            (id, content, reason, now) -> parked.put(id, reason),
            clock)
        .notify(event);
  }

  /** Lets time pass, and the sweep come by. */
  void sweepAfter(Duration time) {
    clock.advance(time);
    SendAgain again = new SendAgain(tickets, users, this::looksAt, mailings, mails, this::post);
    new SendDueMails(deliveries, mailings, sendNews(), again).send(clock.instant());
  }

  List<String> recipients() {
    return sent.stream().map(mail -> mail.to().replace("@exemple.test", "")).toList();
  }

  List<Mail> sentTo(String uid) {
    return sent.stream().filter(mail -> mail.to().equals(uid + "@exemple.test")).toList();
  }

  /** The events of an act, once it is stored. */
  List<TicketEvent> stored(TicketChange change) {
    tickets.transact(
        tx -> {
          tx.apply(change);
          return null;
        });
    return change.events();
  }

  List<TicketEvent> writes(Actor actor, TicketRef ref, String body) {
    return done(new Reply(actor, body, List.of(), false).on(ticket(ref), clock.instant(), ids()));
  }

  List<TicketEvent> moves(Actor actor, TicketRef ref, Status to, String... message) {
    Ticket ticket = ticket(ref);
    return done(
        new Move(
                actor,
                to,
                ticket.version(),
                Optional.of(message).filter(m -> m.length > 0).map(m -> m[0]))
            .on(ticket, clock.instant(), ids()));
  }

  List<TicketEvent> assigns(Actor actor, TicketRef ref, String uid) {
    Ticket ticket = ticket(ref);
    Person assignee = new Person(uid, uid);
    return done(
        new Assignment(actor, uid, Optional.of(assignee), Optional.of(ticket.version()))
            .on(ticket, clock.instant(), ids()));
  }

  List<TicketEvent> prioritises(Actor actor, TicketRef ref, Priority priority) {
    Ticket ticket = ticket(ref);
    return done(
        new Prioritisation(actor, priority, ticket.version()).on(ticket, clock.instant(), ids()));
  }

  List<TicketEvent> shares(Actor actor, TicketRef ref, String uid, String comment) {
    return done(
        new Sharing(actor, users.find(uid), Optional.of(comment))
            .on(ticket(ref), clock.instant(), ids()));
  }

  private List<TicketEvent> done(Decision decision) {
    return stored(((Decision.Changed) decision).change());
  }

  private Ticket ticket(TicketRef ref) {
    return tickets.ticket(ref).orElseThrow();
  }

  private SendNews sendNews() {
    return new SendNews(
        tickets,
        users,
        this::looksAt,
        deliveries,
        mailings,
        mails,
        this::post,
        () -> "m%06d".formatted(mailIds.incrementAndGet()),
        MOST_PER_HOUR);
  }

  private boolean looksAt(String uid, TicketRef ref, java.time.Instant now) {
    return looking.contains(uid + " " + ref);
  }

  private MailSender.Result post(Mail mail) {
    MailSender.Result answer = answers.get(mail.to());
    if (answer != null) {
      return answer;
    }
    sent.add(mail);
    return new MailSender.Result.Accepted("x-" + mail.mark().orElseThrow().id());
  }
}

package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Audience;
import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Pace;
import fr.vigidev.tickets.notification.model.WhoIsTold;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.MailPace;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Records what everybody whom an event concerns is to be told, and mails what is to be told at
 * once. What can wait is mailed by {@link SendDueMails}.
 */
public final class NotifyOfEvent {
  private static final Log LOG = Log.of(NotifyOfEvent.class);

  /** How long the first of several messages waits for the others. */
  static final Duration BURST = Duration.ofMinutes(2);

  private final TicketReader tickets;
  private final Recipients recipients;
  private final Deliveries deliveries;
  private final SendNews sendNews;
  private final ParkedEvents parked;
  private final Clock clock;

  public NotifyOfEvent(
      TicketReader tickets,
      Users users,
      Deliveries deliveries,
      SendNews sendNews,
      ParkedEvents parked,
      Clock clock) {
    this.tickets = tickets;
    this.recipients = new Recipients(users);
    this.deliveries = deliveries;
    this.sendNews = sendNews;
    this.parked = parked;
    this.clock = clock;
  }

  /** Tells of an event. It can be told of the same event any number of times. */
  public Telling notify(TicketEvent event) {
    Instant now = clock.instant();
    List<Delivery> waiting = deliveries.recorded(event.id()).orElseGet(() -> record(event, now));
    Telling telling = Telling.COMPLETE;
    for (Delivery delivery : waiting) {
      boolean due = !delivery.dueAt().isAfter(now);
      if (delivery.pace() == Pace.AT_ONCE && due && !sent(delivery, now)) {
        telling = Telling.INCOMPLETE;
      }
    }
    return telling;
  }

  /** One who can't be told must not keep the others from it. */
  private boolean sent(Delivery delivery, Instant now) {
    try {
      sendNews.send(delivery, now);
      return true;
    } catch (RuntimeException e) {
      LOG.error("news " + delivery.id() + " could not be mailed", e);
      return false;
    }
  }

  private List<Delivery> record(TicketEvent event, Instant now) {
    Optional<Ticket> ticket =
        tickets.ticket(event.ref()).filter(each -> each.client().id().equals(event.clientId()));
    if (ticket.isEmpty()) {
      parked.park(event.id(), event.toString(), "there is no such ticket", now);
      return List.of();
    }
    WhoIsTold line = WhoIsTold.of(event.type(), event.actorRole());
    List<Delivery> news =
        recipients.of(line.audience(), event, ticket.get()).stream()
            .map(user -> delivery(event, line, user, now))
            .toList();
    return deliveries.record(event.id(), news, now);
  }

  private static Delivery delivery(TicketEvent event, WhoIsTold line, User user, Instant now) {
    Pace pace = pace(event, user.mail().preferences().pace(line.kind()));
    return new Delivery(
        event.id(),
        new Delivery.Addressee(user.uid(), user.displayName(), user.email()),
        event.type(),
        line.kind(),
        event.ref(),
        event.clientId(),
        line.audience() == Audience.CLIENT_USERS,
        event.entryIds(),
        event.at(),
        pace,
        switch (pace) {
          case AT_ONCE -> now;
          case BURST -> now.plus(BURST);
          case DIGEST -> nextHour(now);
        });
  }

  private static Pace pace(TicketEvent event, MailPace chosen) {
    return switch (chosen) {
      case HOURLY -> Pace.DIGEST;
      case AT_ONCE -> event.type() == TicketEvent.Type.MESSAGE_POSTED ? Pace.BURST : Pace.AT_ONCE;
    };
  }

  /** When the digest of the hour of {@code now} is due. */
  static Instant nextHour(Instant now) {
    return now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
  }
}

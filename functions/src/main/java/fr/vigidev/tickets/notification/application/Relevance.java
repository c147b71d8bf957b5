package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Pace;
import fr.vigidev.tickets.notification.model.Unmailed;
import fr.vigidev.tickets.people.model.MailPace;
import fr.vigidev.tickets.people.model.MailSettings;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.time.Instant;
import java.util.Optional;

/** Tells at the moment of sending whether news still is to be mailed to a person, and how. */
final class Relevance {
  private final TicketReader tickets;
  private final Presences presences;

  Relevance(TicketReader tickets, Presences presences) {
    this.tickets = tickets;
    this.presences = presences;
  }

  /** What becomes of news. */
  sealed interface Verdict {
    /** It is mailed. */
    record Mail() implements Verdict {}

    /** It needs no mail. */
    record Settled(Deliveries.Settlement settlement, Unmailed why) implements Verdict {}

    /** It waits for the digest: the person changed its mind meanwhile. */
    record Gathered() implements Verdict {}
  }

  Verdict judge(Delivery delivery, Optional<User> user, Instant now) {
    Optional<Unmailed> obstacle = obstacle(delivery, user);
    if (obstacle.isPresent()) {
      return new Verdict.Settled(Deliveries.Settlement.UNWANTED, obstacle.get());
    }
    if (isSeen(delivery, now)) {
      return new Verdict.Settled(Deliveries.Settlement.SEEN, Unmailed.TICKET_OPEN);
    }
    MailPace pace = user.orElseThrow().mail().preferences().pace(delivery.kind());
    return pace == MailPace.HOURLY && delivery.pace() != Pace.DIGEST
        ? new Verdict.Gathered()
        : new Verdict.Mail();
  }

  /** Why news that a failed mail was to tell needs no mail by now; empty when it does. */
  Optional<Unmailed> needless(Delivery delivery, Optional<User> user, Instant now) {
    return obstacle(delivery, user)
        .or(() -> isSeen(delivery, now) ? Optional.of(Unmailed.TICKET_OPEN) : Optional.empty());
  }

  /** Why a person is not to be mailed news; empty when it is. */
  private Optional<Unmailed> obstacle(Delivery delivery, Optional<User> found) {
    if (found.filter(user -> mayKnow(user, delivery)).isEmpty()) {
      return Optional.of(Unmailed.ACCOUNT_GONE);
    }
    MailSettings mail = found.get().mail();
    if (!mail.preferences().wants(delivery.kind())) {
      return Optional.of(Unmailed.NOT_WANTED);
    }
    if (isOver(delivery)) {
      return Optional.of(Unmailed.OVERTAKEN);
    }
    return mail.bounce().map(bounce -> Unmailed.ADDRESS_BOUNCED);
  }

  private static boolean mayKnow(User user, Delivery delivery) {
    return delivery.toClient()
        ? user.isAtWork()
            && user.role() == Role.CLIENT
            && user.clientId().equals(Optional.of(delivery.clientId()))
        : user.isActiveStaff();
  }

  /** Nobody is to run for a ticket that a colleague took a moment ago. */
  private boolean isOver(Delivery delivery) {
    return delivery.event() == TicketEvent.Type.URGENT_ALERT
        && tickets
            .ticket(delivery.ref())
            .filter(ticket -> ticket.urgentUnassignedSince().isEmpty())
            .isPresent();
  }

  /** The page tells the team what happens while it is looked at; a client's is not known to. */
  private boolean isSeen(Delivery delivery, Instant now) {
    return !delivery.toClient() && presences.looksAt(delivery.to().uid(), delivery.ref(), now);
  }
}

package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Closes tickets that were resolved 14 days ago and had no answer since: a word of the Client, also
 * one that does not reopen it, is an answer. It is the ordinary move, so that the Client is told.
 */
public final class CloseSettled {
  private static final Log LOG = Log.of(CloseSettled.class);
  private static final Duration PATIENCE = Duration.ofDays(14);
  private static final int PAGE = 100;

  private final SettledTickets settled;
  private final TicketStore store;
  private final CommittedEvents events;
  private final EntryIds ids;

  public CloseSettled(
      SettledTickets settled, TicketStore store, CommittedEvents events, EntryIds ids) {
    this.settled = settled;
    this.store = store;
    this.events = events;
    this.ids = ids;
  }

  /** How many were closed. One that somebody touches meanwhile is left to that person. */
  public int close(Instant now) {
    MoveTicket moveTicket = new MoveTicket(store, events, ids, Clock.fixed(now, ZoneOffset.UTC));
    Instant before = now.minus(PATIENCE);
    int closed = 0;
    List<Ticket> page = settled.resolvedAndUntouchedSince(before, Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      for (Ticket ticket : page) {
        closed += closes(moveTicket, ticket) ? 1 : 0;
      }
      page = settled.resolvedAndUntouchedSince(before, Optional.of(page.getLast()), PAGE);
    }
    return closed;
  }

  /** One that can't be closed must not keep those from it that are older. */
  private static boolean closes(MoveTicket moveTicket, Ticket ticket) {
    Move move = new Move(ThePlatform.ACTOR, Status.CLOSED, ticket.version(), Optional.empty());
    try {
      return moveTicket.move(ticket.ref(), move) instanceof TicketOutcome.Done;
    } catch (RuntimeException e) {
      LOG.error("the ticket " + ticket.ref() + " could not be closed", e);
      return false;
    }
  }
}

package fr.vigidev.tickets.notification.model;

import fr.vigidev.tickets.ticket.model.TicketEvent;

/** Who is told of an event. */
public enum Audience {
  /** The active members of the team. */
  TEAM,
  /** The active users of the ticket's Client. */
  CLIENT_USERS;

  /** The audience of each kind of event, once. */
  public static Audience of(TicketEvent.Type type) {
    return switch (type) {
      case TICKET_CREATED -> TEAM;
      case STATUS_CHANGED -> CLIENT_USERS;
    };
  }
}

package fr.vigidev.tickets.notification.model;

/** A group of people whom an event concerns. Its author is never among them. */
public enum Audience {
  /** The active members of the team. */
  TEAM,
  /** Who is in charge of the ticket, and whom it was shared with; without any, the team. */
  IN_CHARGE,
  /** The active users of the ticket's Client. They are told from their side of it alone. */
  CLIENT_USERS,
  /** The member of the team whom the act names. */
  TARGET,
  /** The active technicians and admins. */
  ON_CALL
}

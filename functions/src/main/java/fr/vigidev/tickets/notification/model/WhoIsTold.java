package fr.vigidev.tickets.notification.model;

import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.util.Arrays;

/** Who is told of what, and by which preference a person can choose not to be: the whole table. */
public enum WhoIsTold {
  OF_A_NEW_TICKET(
      TicketEvent.Type.TICKET_CREATED, By.ANYBODY, Audience.TEAM, MailKind.TICKET_CREATED),
  OF_WHAT_A_CLIENT_WRITES(
      TicketEvent.Type.MESSAGE_POSTED, By.CLIENT, Audience.IN_CHARGE, MailKind.MESSAGE_POSTED),
  OF_WHAT_THE_TEAM_WRITES(
      TicketEvent.Type.MESSAGE_POSTED, By.STAFF, Audience.CLIENT_USERS, MailKind.MESSAGE_POSTED),
  OF_A_NEW_STATUS(
      TicketEvent.Type.STATUS_CHANGED, By.ANYBODY, Audience.CLIENT_USERS, MailKind.STATUS_CHANGED),
  OF_BEING_PUT_IN_CHARGE(
      TicketEvent.Type.TICKET_ASSIGNED, By.ANYBODY, Audience.TARGET, MailKind.TICKET_ASSIGNED),
  OF_BEING_ASKED_FOR_HELP(
      TicketEvent.Type.TICKET_SHARED, By.ANYBODY, Audience.TARGET, MailKind.TICKET_SHARED),
  OF_AN_URGENT_TICKET_THAT_NOBODY_TOOK(
      TicketEvent.Type.URGENT_ALERT, By.ANYBODY, Audience.ON_CALL, MailKind.URGENT_ALERT);

  private enum By {
    ANYBODY,
    CLIENT,
    STAFF
  }

  private final TicketEvent.Type event;
  private final By by;
  private final Audience audience;
  private final MailKind kind;

  WhoIsTold(TicketEvent.Type event, By by, Audience audience, MailKind kind) {
    this.event = event;
    this.by = by;
    this.audience = audience;
    this.kind = kind;
  }

  /** The line of an event that somebody of that role brought about. There is exactly one. */
  public static WhoIsTold of(TicketEvent.Type event, Role actorRole) {
    By side = actorRole.isStaff() ? By.STAFF : By.CLIENT;
    return Arrays.stream(values())
        .filter(line -> line.event == event && (line.by == By.ANYBODY || line.by == side))
        .findFirst()
        .orElseThrow();
  }

  /** Whom it concerns. */
  public Audience audience() {
    return audience;
  }

  /** The preference that it falls under. */
  public MailKind kind() {
    return kind;
  }
}

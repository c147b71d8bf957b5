package fr.vigidev.tickets.notification.application;

/** How far the telling of an event got. */
public enum Telling {
  /** Everybody was told, or can't be. */
  COMPLETE,
  /** Somebody is still to be told: the event has to come again. */
  INCOMPLETE
}

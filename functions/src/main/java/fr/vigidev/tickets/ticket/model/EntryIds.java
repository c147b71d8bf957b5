package fr.vigidev.tickets.ticket.model;

import java.time.Instant;

/** Draws ids that sort in the order of drawing. */
@FunctionalInterface
public interface EntryIds {

  /** A new id for something that happens at that moment. */
  String next(Instant at);
}

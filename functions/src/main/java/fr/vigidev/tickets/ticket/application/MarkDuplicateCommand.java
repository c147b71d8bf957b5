package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.ticket.model.TicketRef;

/**
 * A wish to close a ticket as the duplicate of another.
 *
 * @param of the ticket that goes on
 * @param seenVersion the version of the duplicate that the actor saw
 */
public record MarkDuplicateCommand(Actor actor, TicketRef ref, TicketRef of, int seenVersion) {}

package fr.vigidev.tickets.ticket.model;

/** The Client that a ticket belongs to, as it was called when the ticket was opened. */
public record ClientRef(String id, String name) {}

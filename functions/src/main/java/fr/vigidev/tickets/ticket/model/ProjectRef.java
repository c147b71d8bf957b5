package fr.vigidev.tickets.ticket.model;

/** The project that a ticket is about, as it was called when the ticket was opened. */
public record ProjectRef(String id, String name) {}

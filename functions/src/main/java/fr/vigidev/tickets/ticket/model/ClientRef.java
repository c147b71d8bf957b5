package fr.vigidev.tickets.ticket.model;

/** The Client that a ticket belongs to, and what it is called. */
public record ClientRef(String id, String name) {}

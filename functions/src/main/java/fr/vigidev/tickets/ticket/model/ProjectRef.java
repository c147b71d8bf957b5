package fr.vigidev.tickets.ticket.model;

/** The project that a ticket is about: what it is called, and where it is. */
public record ProjectRef(String id, String name, String address) {}

package fr.vigidev.tickets.e2e.people;

/** A Client of the platform. */
public record Company(String id, String name) {}

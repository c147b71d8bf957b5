package fr.vigidev.tickets.people.model;

import java.time.Instant;

/** A company that Vigidev serves. */
public record Client(String id, String name, ClientKind kind, Instant createdAt) {}

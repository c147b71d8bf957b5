package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.Optional;

/** What a table tells the staff of a ticket: what their list shows, and nothing of its thread. */
public record TicketRow(
    TicketRef ref,
    String title,
    String clientName,
    String projectName,
    Priority priority,
    Status status,
    Optional<String> assigneeName,
    String createdByName,
    Instant createdAt,
    Instant updatedAt,
    Optional<Instant> resolvedAt,
    Optional<Instant> closedAt) {}

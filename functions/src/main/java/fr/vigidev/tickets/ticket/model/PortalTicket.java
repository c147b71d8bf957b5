package fr.vigidev.tickets.ticket.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a Client may see of its ticket. There is no field for anything internal, so that a leak does
 * not compile; people are names alone.
 */
public record PortalTicket(
    TicketRef ref,
    String title,
    String description,
    Priority priority,
    Status status,
    int version,
    ProjectRef project,
    String createdByName,
    Optional<String> assigneeName,
    List<Attachment> attachments,
    Optional<TicketRef> duplicateOf,
    Instant createdAt,
    Instant updatedAt,
    Instant statusSince,
    Optional<Instant> resolvedAt,
    Optional<Instant> closedAt) {
  public PortalTicket {
    attachments = List.copyOf(attachments);
  }

  /** The Client's side of a ticket. */
  public static PortalTicket of(Ticket ticket) {
    Milestones milestones = ticket.milestones();
    return new PortalTicket(
        ticket.ref(),
        ticket.title(),
        ticket.description(),
        ticket.priority(),
        ticket.status(),
        ticket.version(),
        ticket.project(),
        ticket.createdBy().name(),
        ticket.assignee().map(person -> person.name()),
        ticket.attachments(),
        ticket.duplicateOf(),
        milestones.createdAt(),
        milestones.updatedAt(),
        milestones.statusSince(),
        milestones.resolvedAt(),
        milestones.closedAt());
  }
}

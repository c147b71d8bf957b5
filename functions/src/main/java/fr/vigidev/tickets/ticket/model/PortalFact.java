package fr.vigidev.tickets.ticket.model;

import java.util.List;
import java.util.Optional;

/** What a public timeline entry tells the Client; people are names alone. */
public sealed interface PortalFact {

  /** The ticket was opened, with these files. */
  record Created(List<Attachment> attachments) implements PortalFact {}

  /** Somebody wrote. */
  record Message(String body, List<Attachment> attachments) implements PortalFact {}

  /** The ticket moved along the workflow. */
  record StatusChanged(Status from, Status to) implements PortalFact {}

  /** A member of the team is in charge. */
  record Assigned(String assigneeName) implements PortalFact {}

  /** The member who was in charge no longer is. */
  record Unassigned(String formerAssigneeName) implements PortalFact {}

  /** It is to be looked at sooner or later than before. */
  record PriorityChanged(Priority from, Priority to) implements PortalFact {}

  /** It asks for the same as another ticket of the Client, where the work goes on. */
  record MarkedDuplicate(TicketRef of) implements PortalFact {}

  /** The Client's side of a fact; empty for what the team keeps to itself. */
  static Optional<PortalFact> of(Fact fact) {
    return switch (fact) {
      case Fact.Created c -> Optional.of(new Created(c.attachments()));
      case Fact.Message m -> Optional.of(new Message(m.body(), m.attachments()));
      case Fact.Note n -> Optional.empty();
      case Fact.StatusChanged s -> Optional.of(new StatusChanged(s.from(), s.to()));
      case Fact.Assigned a -> Optional.of(new Assigned(a.assignee().name()));
      case Fact.Unassigned u -> Optional.of(new Unassigned(u.formerAssignee().name()));
      case Fact.PriorityChanged p -> Optional.of(new PriorityChanged(p.from(), p.to()));
      case Fact.Shared s -> Optional.empty();
      case Fact.MarkedDuplicate m -> Optional.of(new MarkedDuplicate(m.of()));
    };
  }

  /** The word for this kind of fact in documents and in the HTTP contract. */
  default String type() {
    return switch (this) {
      case Created c -> "created";
      case Message m -> "message";
      case StatusChanged s -> "status_changed";
      case Assigned a -> "assigned";
      case Unassigned u -> "unassigned";
      case PriorityChanged p -> "priority_changed";
      case MarkedDuplicate m -> "marked_duplicate";
    };
  }

  /** The files that came with it. */
  default List<Attachment> files() {
    return switch (this) {
      case Created c -> c.attachments();
      case Message m -> m.attachments();
      case StatusChanged s -> List.of();
      case Assigned a -> List.of();
      case Unassigned u -> List.of();
      case PriorityChanged p -> List.of();
      case MarkedDuplicate m -> List.of();
    };
  }
}

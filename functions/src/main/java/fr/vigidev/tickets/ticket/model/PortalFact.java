package fr.vigidev.tickets.ticket.model;

/** What a public timeline entry tells the Client; people are names alone. */
public sealed interface PortalFact {

  /** The ticket was opened. */
  record Created() implements PortalFact {}

  /** Somebody wrote. */
  record Message(String body) implements PortalFact {}

  /** The ticket moved along the workflow. */
  record StatusChanged(Status from, Status to) implements PortalFact {}

  /** A member of the team is in charge. */
  record Assigned(String assigneeName) implements PortalFact {}

  /** The member who was in charge no longer is. */
  record Unassigned(String formerAssigneeName) implements PortalFact {}

  /** The Client's side of a fact that it may know. */
  static PortalFact of(Fact fact) {
    return switch (fact) {
      case Fact.Created c -> new Created();
      case Fact.Message m -> new Message(m.body());
      case Fact.StatusChanged s -> new StatusChanged(s.from(), s.to());
      case Fact.Assigned a -> new Assigned(a.assignee().name());
      case Fact.Unassigned u -> new Unassigned(u.formerAssignee().name());
    };
  }
}

package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Person;
import java.util.List;
import java.util.Optional;

/** What a timeline entry tells. */
public sealed interface Fact {

  /** The ticket was opened, with these files. */
  record Created(List<Attachment> attachments) implements Fact {
    public Created {
      attachments = List.copyOf(attachments);
    }
  }

  /** Somebody wrote to the other party. */
  record Message(String body, List<Attachment> attachments) implements Fact {
    public Message {
      attachments = List.copyOf(attachments);
    }
  }

  /** Somebody of the team wrote to the team. */
  record Note(String body, List<Attachment> attachments) implements Fact {
    public Note {
      attachments = List.copyOf(attachments);
    }
  }

  /** The ticket moved along the workflow. */
  record StatusChanged(Status from, Status to) implements Fact {}

  /** A member of the team took charge, or was put in charge. */
  record Assigned(Person assignee) implements Fact {}

  /** The member who was in charge no longer is. */
  record Unassigned(Person formerAssignee) implements Fact {}

  /** It is to be looked at sooner or later than before. */
  record PriorityChanged(Priority from, Priority to) implements Fact {}

  /** Somebody of the team was asked to look at it too, and perhaps told why. */
  record Shared(Person helper, Optional<String> comment) implements Fact {}

  /** It asks for the same as another ticket of the Client, where the work goes on. */
  record MarkedDuplicate(TicketRef of) implements Fact {}

  /** Whether the Client may know. Exhaustive: a new fact has to answer. */
  default Visibility visibility() {
    return switch (this) {
      case Created c -> Visibility.PUBLIC;
      case Message m -> Visibility.PUBLIC;
      case Note n -> Visibility.INTERNAL;
      case StatusChanged s -> Visibility.PUBLIC;
      case Assigned a -> Visibility.PUBLIC;
      case Unassigned u -> Visibility.PUBLIC;
      case PriorityChanged p -> Visibility.PUBLIC;
      case Shared s -> Visibility.INTERNAL;
      case MarkedDuplicate m -> Visibility.PUBLIC;
    };
  }

  /** The word for this kind of fact in documents and in the HTTP contract. */
  default String type() {
    return switch (this) {
      case Created c -> "created";
      case Message m -> "message";
      case Note n -> "note";
      case StatusChanged s -> "status_changed";
      case Assigned a -> "assigned";
      case Unassigned u -> "unassigned";
      case PriorityChanged p -> "priority_changed";
      case Shared s -> "shared";
      case MarkedDuplicate m -> "marked_duplicate";
    };
  }

  /** The files that came with it. */
  default List<Attachment> files() {
    return switch (this) {
      case Created c -> c.attachments();
      case Message m -> m.attachments();
      case Note n -> n.attachments();
      case StatusChanged s -> List.of();
      case Assigned a -> List.of();
      case Unassigned u -> List.of();
      case PriorityChanged p -> List.of();
      case Shared s -> List.of();
      case MarkedDuplicate m -> List.of();
    };
  }
}

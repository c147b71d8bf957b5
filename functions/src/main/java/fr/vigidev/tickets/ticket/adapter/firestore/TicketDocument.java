package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.Timestamp;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.application.TicketTokens;
import fr.vigidev.tickets.ticket.model.ClientRef;
import fr.vigidev.tickets.ticket.model.Milestones;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.ProjectRef;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A whole ticket as a document of {@code tickets}. */
final class TicketDocument {
  private TicketDocument() {}

  static Map<String, Object> fields(Ticket ticket) {
    Milestones milestones = ticket.milestones();
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", ticket.title());
    fields.put("description", ticket.description());
    fields.put("priority", ticket.priority().code());
    fields.put("priorityRank", ticket.priority().rank());
    fields.put("status", ticket.status().code());
    fields.put("open", ticket.status().isOpen());
    fields.put("version", ticket.version());
    fields.put("clientId", ticket.client().id());
    fields.put("projectId", ticket.project().id());
    fields.putAll(copies(ticket));
    fields.put("createdBy", person(ticket.createdBy()));
    fields.put("assignee", ticket.assignee().map(TicketDocument::person).orElse(null));
    fields.put("sharedWith", ticket.sharedWith().stream().map(TicketDocument::person).toList());
    fields.put("sharedWithUids", ticket.sharedWith().stream().map(Person::uid).toList());
    fields.put("duplicateOf", ref(ticket.duplicateOf()));
    fields.put("attachments", AttachmentDocument.list(ticket.attachments()));
    fields.put("createdAt", Doc.timestamp(milestones.createdAt()));
    fields.put("updatedAt", Doc.timestamp(milestones.updatedAt()));
    fields.put("statusSince", Doc.timestamp(milestones.statusSince()));
    fields.put("prioritySince", Doc.timestamp(milestones.prioritySince()));
    fields.put("firstAssignedAt", timestamp(milestones.firstAssignedAt()));
    fields.put("resolvedAt", timestamp(milestones.resolvedAt()));
    fields.put("closedAt", timestamp(milestones.closedAt()));
    fields.put("waitingSeconds", milestones.waited().toSeconds());
    return fields;
  }

  /** What the ticket repeats of its Client and project, and what it is found by. */
  static Map<String, Object> copies(Ticket ticket) {
    return Map.of(
        "clientName", ticket.client().name(),
        "projectName", ticket.project().name(),
        "projectAddress", ticket.project().address(),
        "words", words(TicketTokens.of(ticket)));
  }

  /** A field for each word, so that Firestore can be asked for several at once. */
  static Map<String, Boolean> words(List<String> words) {
    return words.stream().collect(Collectors.toMap(Function.identity(), word -> true));
  }

  static Ticket ticket(TicketRef ref, Doc doc) {
    return new Ticket(
        ref,
        doc.text("title"),
        doc.text("description"),
        Priority.of(doc.text("priority")).orElseThrow(),
        new ClientRef(doc.text("clientId"), doc.text("clientName")),
        project(doc),
        person(doc.map("createdBy")),
        Status.of(doc.text("status")).orElseThrow(),
        doc.optionalMap("assignee").map(TicketDocument::person),
        doc.maps("sharedWith").stream().map(TicketDocument::person).toList(),
        AttachmentDocument.attachments(doc),
        original(doc),
        doc.integer("version"),
        new Milestones(
            doc.instant("createdAt"),
            doc.instant("updatedAt"),
            doc.instant("statusSince"),
            doc.optionalInstant("prioritySince").orElseGet(() -> doc.instant("createdAt")),
            doc.optionalInstant("firstAssignedAt"),
            doc.optionalInstant("resolvedAt"),
            doc.optionalInstant("closedAt"),
            Duration.ofSeconds(doc.integer("waitingSeconds"))));
  }

  static ProjectRef project(Doc doc) {
    return new ProjectRef(
        doc.text("projectId"), doc.text("projectName"), doc.text("projectAddress"));
  }

  static Map<String, Object> person(Person person) {
    return Map.of("uid", person.uid(), "name", person.name());
  }

  static String ref(Optional<TicketRef> ref) {
    return ref.map(TicketRef::value).orElse(null);
  }

  static Optional<TicketRef> original(Doc doc) {
    return doc.optionalText("duplicateOf").map(TicketRef::new);
  }

  static Timestamp timestamp(Optional<Instant> instant) {
    return instant.map(Doc::timestamp).orElse(null);
  }

  static Person person(Doc doc) {
    return new Person(doc.text("uid"), doc.text("name"));
  }
}

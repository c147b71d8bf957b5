package fr.vigidev.tickets.ticket.adapter.firestore;

import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.Author;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Fact;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.HashMap;
import java.util.Map;

/** A timeline entry as the staff reads it. */
final class EntryDocument {
  private EntryDocument() {}

  static Map<String, Object> fields(Entry entry) {
    Author by = entry.by();
    Map<String, Object> fields = new HashMap<>();
    fields.put("type", entry.fact().type());
    fields.put("visibility", entry.visibility().code());
    fields.put("at", Doc.timestamp(entry.at()));
    fields.put("by", Map.of("uid", by.uid(), "name", by.name(), "role", by.role().code()));
    fields.putAll(fields(entry.fact()));
    AttachmentDocument.put(fields, entry.fact().files());
    return fields;
  }

  static Entry entry(String id, Doc doc) {
    Doc by = doc.map("by");
    Role role = Role.of(by.text("role")).orElseThrow();
    Author author = new Author(by.text("uid"), by.text("name"), role);
    return new Entry(id, doc.instant("at"), author, fact(doc));
  }

  private static Fact fact(Doc doc) {
    String type = doc.text("type");
    return switch (type) {
      case "created" -> new Fact.Created(AttachmentDocument.attachments(doc));
      case "message" -> new Fact.Message(doc.text("body"), AttachmentDocument.attachments(doc));
      case "note" -> new Fact.Note(doc.text("body"), AttachmentDocument.attachments(doc));
      case "status_changed" ->
          new Fact.StatusChanged(
              Status.of(doc.text("from")).orElseThrow(), Status.of(doc.text("to")).orElseThrow());
      case "assigned" -> new Fact.Assigned(TicketDocument.person(doc.map("assignee")));
      case "unassigned" -> new Fact.Unassigned(TicketDocument.person(doc.map("assignee")));
      case "priority_changed" ->
          new Fact.PriorityChanged(
              Priority.of(doc.text("from")).orElseThrow(),
              Priority.of(doc.text("to")).orElseThrow());
      case "shared" ->
          new Fact.Shared(TicketDocument.person(doc.map("to")), doc.optionalText("body"));
      case "marked_duplicate" -> new Fact.MarkedDuplicate(new TicketRef(doc.text("to")));
      default -> throw new IllegalStateException(doc.path() + ": unknown type " + type);
    };
  }

  private static Map<String, Object> fields(Fact fact) {
    return switch (fact) {
      case Fact.Created c -> Map.of();
      case Fact.Message m -> Map.of("body", m.body());
      case Fact.Note n -> Map.of("body", n.body());
      case Fact.StatusChanged s -> Map.of("from", s.from().code(), "to", s.to().code());
      case Fact.Assigned a -> Map.of("assignee", TicketDocument.person(a.assignee()));
      case Fact.Unassigned u -> Map.of("assignee", TicketDocument.person(u.formerAssignee()));
      case Fact.Shared s -> shared(s);
      case Fact.MarkedDuplicate m -> Map.of("to", m.of().value());
      case Fact.PriorityChanged p -> Map.of("from", p.from().code(), "to", p.to().code());
    };
  }

  private static Map<String, Object> shared(Fact.Shared fact) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("to", TicketDocument.person(fact.helper()));
    fact.comment().ifPresent(comment -> fields.put("body", comment));
    return fields;
  }
}

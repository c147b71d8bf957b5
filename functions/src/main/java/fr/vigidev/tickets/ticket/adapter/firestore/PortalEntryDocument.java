package fr.vigidev.tickets.ticket.adapter.firestore;

import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalFact;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.util.HashMap;
import java.util.Map;

/** A public timeline entry as the Client reads it. */
final class PortalEntryDocument {
  private PortalEntryDocument() {}

  static Map<String, Object> fields(PortalEntry entry) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("visibility", Visibility.PUBLIC.code());
    fields.put("at", Doc.timestamp(entry.at()));
    fields.put("by", Map.of("name", entry.byName(), "role", entry.byRole().code()));
    fields.put("type", entry.fact().type());
    fields.putAll(fields(entry.fact()));
    AttachmentDocument.put(fields, entry.fact().files());
    return fields;
  }

  static PortalEntry entry(String id, Doc doc) {
    Doc by = doc.map("by");
    return new PortalEntry(
        id, doc.instant("at"), by.text("name"), Role.of(by.text("role")).orElseThrow(), fact(doc));
  }

  private static Map<String, Object> fields(PortalFact fact) {
    return switch (fact) {
      case PortalFact.Created c -> Map.of();
      case PortalFact.Message m -> Map.of("body", m.body());
      case PortalFact.StatusChanged s -> Map.of("from", s.from().code(), "to", s.to().code());
      case PortalFact.Assigned a -> Map.of("assignee", Map.of("name", a.assigneeName()));
      case PortalFact.Unassigned u -> Map.of("assignee", Map.of("name", u.formerAssigneeName()));
      case PortalFact.MarkedDuplicate m -> Map.of("to", m.of().value());
      case PortalFact.PriorityChanged p -> Map.of("from", p.from().code(), "to", p.to().code());
    };
  }

  private static PortalFact fact(Doc doc) {
    String type = doc.text("type");
    return switch (type) {
      case "created" -> new PortalFact.Created(AttachmentDocument.attachments(doc));
      case "message" ->
          new PortalFact.Message(doc.text("body"), AttachmentDocument.attachments(doc));
      case "status_changed" ->
          new PortalFact.StatusChanged(
              Status.of(doc.text("from")).orElseThrow(), Status.of(doc.text("to")).orElseThrow());
      case "assigned" -> new PortalFact.Assigned(doc.map("assignee").text("name"));
      case "unassigned" -> new PortalFact.Unassigned(doc.map("assignee").text("name"));
      case "priority_changed" ->
          new PortalFact.PriorityChanged(
              Priority.of(doc.text("from")).orElseThrow(),
              Priority.of(doc.text("to")).orElseThrow());
      case "marked_duplicate" -> new PortalFact.MarkedDuplicate(new TicketRef(doc.text("to")));
      default -> throw new IllegalStateException(doc.path() + ": unknown type " + type);
    };
  }
}

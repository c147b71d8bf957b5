package fr.vigidev.tickets.ticket.adapter.firestore;

import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.application.TicketTokens;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.HashMap;
import java.util.Map;

/** The Client's side of a ticket, as a document below its portal. */
final class PortalTicketDocument {
  private PortalTicketDocument() {}

  static Map<String, Object> fields(PortalTicket ticket) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", ticket.title());
    fields.put("description", ticket.description());
    fields.put("priority", ticket.priority().code());
    fields.put("priorityRank", ticket.priority().rank());
    fields.put("status", ticket.status().code());
    fields.put("open", ticket.status().isOpen());
    fields.put("version", ticket.version());
    fields.put("projectId", ticket.project().id());
    fields.putAll(copies(ticket));
    fields.put("duplicateOf", TicketDocument.ref(ticket.duplicateOf()));
    fields.put("createdBy", Map.of("name", ticket.createdByName()));
    fields.put("assignee", ticket.assigneeName().map(name -> Map.of("name", name)).orElse(null));
    fields.put("attachments", AttachmentDocument.list(ticket.attachments()));
    fields.put("createdAt", Doc.timestamp(ticket.createdAt()));
    fields.put("updatedAt", Doc.timestamp(ticket.updatedAt()));
    fields.put("statusSince", Doc.timestamp(ticket.statusSince()));
    fields.put("resolvedAt", TicketDocument.timestamp(ticket.resolvedAt()));
    fields.put("closedAt", TicketDocument.timestamp(ticket.closedAt()));
    return fields;
  }

  /** What it repeats of its project, and what it is found by. */
  static Map<String, Object> copies(PortalTicket ticket) {
    return Map.of(
        "projectName", ticket.project().name(),
        "projectAddress", ticket.project().address(),
        "words", TicketDocument.words(TicketTokens.of(ticket)));
  }

  static PortalTicket ticket(TicketRef ref, Doc doc) {
    return new PortalTicket(
        ref,
        doc.text("title"),
        doc.text("description"),
        Priority.of(doc.text("priority")).orElseThrow(),
        Status.of(doc.text("status")).orElseThrow(),
        doc.integer("version"),
        TicketDocument.project(doc),
        doc.map("createdBy").text("name"),
        doc.optionalMap("assignee").map(person -> person.text("name")),
        AttachmentDocument.attachments(doc),
        TicketDocument.original(doc),
        doc.instant("createdAt"),
        doc.instant("updatedAt"),
        doc.instant("statusSince"),
        doc.optionalInstant("resolvedAt"),
        doc.optionalInstant("closedAt"));
  }
}

package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.FieldPath;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.application.TicketRow;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.stream.Stream;

/** The part of a ticket's document that a table shows: a fraction of what there is. */
final class TicketRowDocument {
  /** What is shown, and what a list may have to look for. */
  private static final List<String> FIELDS =
      List.of(
          "title",
          "clientId",
          "clientName",
          "projectId",
          "projectName",
          "priority",
          "status",
          "open",
          "assignee",
          "sharedWithUids",
          "createdBy",
          "createdAt",
          "updatedAt",
          "resolvedAt",
          "closedAt");

  private TicketRowDocument() {}

  /** The fields that are to be read. */
  static FieldPath[] fields(TicketQuery query) {
    return Stream.concat(
            FIELDS.stream().map(FieldPath::of),
            query.words().stream().map(word -> FieldPath.of("words", word)))
        .toArray(FieldPath[]::new);
  }

  static TicketRow row(TicketRef ref, Doc doc) {
    return new TicketRow(
        ref,
        doc.text("title"),
        doc.text("clientName"),
        doc.text("projectName"),
        Priority.of(doc.text("priority")).orElseThrow(),
        Status.of(doc.text("status")).orElseThrow(),
        doc.optionalMap("assignee").map(person -> person.text("name")),
        doc.map("createdBy").text("name"),
        doc.instant("createdAt"),
        doc.instant("updatedAt"),
        doc.optionalInstant("resolvedAt"),
        doc.optionalInstant("closedAt"));
  }
}

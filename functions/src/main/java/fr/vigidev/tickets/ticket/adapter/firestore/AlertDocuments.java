package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.UrgentAlert;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The collection {@code alerts}, as one act reads and writes it. */
final class AlertDocuments {
  private final TicketPaths paths;
  private final WriteBatch batch;

  /** The state of each alert that was read, which its update builds on. */
  private final Map<TicketRef, DocumentSnapshot> seen = new HashMap<>();

  AlertDocuments(TicketPaths paths, WriteBatch batch) {
    this.paths = paths;
    this.batch = batch;
  }

  Optional<UrgentAlert> read(TicketRef ref) {
    DocumentSnapshot document = Await.result(paths.alert(ref).get());
    if (!document.exists()) {
      return Optional.empty();
    }
    seen.put(ref, document);
    return Optional.of(alert(ref, Doc.of(document)));
  }

  /** Of two who tell the same alert at once the slower loses the race. */
  void write(UrgentAlert alert) {
    DocumentSnapshot before = seen.get(alert.ref());
    if (before == null) {
      batch.create(paths.alert(alert.ref()), fields(alert));
    } else {
      batch.update(
          before.getReference(), fields(alert), Precondition.updatedAt(before.getUpdateTime()));
    }
  }

  void clear(TicketRef ref) {
    batch.delete(paths.alert(ref));
  }

  private static Map<String, Object> fields(UrgentAlert alert) {
    return Map.of(
        "ref", alert.ref().value(),
        "title", alert.title(),
        "projectName", alert.projectName(),
        "clientName", alert.clientName(),
        "since", Doc.timestamp(alert.since()),
        "raisedAt", Doc.timestamp(alert.raisedAt()),
        "lastToldAt", Doc.timestamp(alert.lastToldAt()),
        "times", alert.times());
  }

  private static UrgentAlert alert(TicketRef ref, Doc doc) {
    return new UrgentAlert(
        ref,
        doc.text("title"),
        doc.text("projectName"),
        doc.text("clientName"),
        doc.instant("since"),
        doc.instant("raisedAt"),
        doc.instant("lastToldAt"),
        doc.integer("times"));
  }
}

package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldValue;
import com.google.cloud.firestore.Transaction;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outbox.FirestoreOutbox;
import fr.vigidev.tickets.platform.outbox.OutboxMessage;
import fr.vigidev.tickets.ticket.adapter.event.TicketEventJson;
import fr.vigidev.tickets.ticket.application.TicketStore;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.Map;
import java.util.Optional;

/** One act on tickets, within a Firestore transaction. */
final class FirestoreTicketTransaction implements TicketStore.Transaction {
  private final TicketPaths paths;
  private final Transaction tx;

  FirestoreTicketTransaction(TicketPaths paths, Transaction tx) {
    this.paths = paths;
    this.tx = tx;
  }

  @Override
  public Optional<Ticket> ticket(TicketRef ref) {
    return read(paths.ticket(ref)).map(doc -> TicketDocument.ticket(ref, doc));
  }

  @Override
  public Optional<RecordedRequest> request(RequestStamp stamp) {
    return read(paths.request(stamp.id()))
        .map(
            doc ->
                new RecordedRequest(
                    doc.text("fingerprint"),
                    new StoredAnswer(
                        doc.integer("status"), doc.text("body"), doc.text("location"))));
  }

  @Override
  public void apply(TicketChange change) {
    Ticket ticket = change.after();
    if (change.before().isEmpty()) {
      tx.create(paths.ticket(ticket.ref()), TicketDocument.fields(ticket));
    } else {
      tx.update(paths.ticket(ticket.ref()), TicketDocument.fields(ticket));
    }
    tx.set(
        paths.portalTicket(ticket.client().id(), ticket.ref()),
        PortalTicketDocument.fields(PortalTicket.of(ticket)));
    change.entries().forEach(entry -> append(ticket, entry));
    count(change);
    change.events().forEach(this::enqueue);
  }

  @Override
  public void record(RequestStamp stamp, StoredAnswer answer) {
    tx.create(
        paths.request(stamp.id()),
        Map.of(
            "fingerprint", stamp.fingerprint(),
            "status", answer.status(),
            "body", answer.body(),
            "location", answer.location(),
            "createdAt", FieldValue.serverTimestamp()));
  }

  private void append(Ticket ticket, Entry entry) {
    tx.create(paths.entry(ticket.ref(), entry.id()), EntryDocument.fields(entry));
    PortalEntry.of(entry)
        .ifPresent(
            visible ->
                tx.create(
                    paths.portalEntry(ticket.client().id(), ticket.ref(), entry.id()),
                    PortalEntryDocument.fields(visible)));
  }

  /** Increments without reading, so that tickets of one project don't wait for each other. */
  private void count(TicketChange change) {
    int opened = change.before().isEmpty() ? 1 : 0;
    if (opened == 0 && change.openDelta() == 0) {
      return;
    }
    Map<String, Object> counters =
        Map.of(
            "ticketCount", FieldValue.increment(opened),
            "openTicketCount", FieldValue.increment(change.openDelta()));
    tx.update(paths.project(change.after()), counters);
    tx.update(paths.portalProject(change.after()), counters);
  }

  private void enqueue(TicketEvent event) {
    OutboxMessage message = TicketEventJson.message(event);
    tx.create(
        FirestoreOutbox.document(paths.firestore(), message.id()), FirestoreOutbox.fields(message));
  }

  private Optional<Doc> read(DocumentReference reference) {
    DocumentSnapshot document = Await.result(tx.get(reference));
    return document.exists() ? Optional.of(Doc.of(document)) : Optional.empty();
  }
}

package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldValue;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreRequests;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outbox.FirestoreOutbox;
import fr.vigidev.tickets.platform.outbox.OutboxMessage;
import fr.vigidev.tickets.ticket.adapter.event.TicketEventJson;
import fr.vigidev.tickets.ticket.application.TicketStore;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.UrgentAlert;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One act on tickets: what it reads, and the one batch of writes that it becomes. */
final class FirestoreTicketTransaction implements TicketStore.Transaction {
  private final TicketPaths paths;
  private final WriteBatch batch;
  private final AlertDocuments alerts;

  /** The state of each ticket that was read, which its update builds on. */
  private final Map<TicketRef, DocumentSnapshot> seen = new HashMap<>();

  FirestoreTicketTransaction(TicketPaths paths, WriteBatch batch) {
    this.paths = paths;
    this.batch = batch;
    this.alerts = new AlertDocuments(paths, batch);
  }

  @Override
  public Optional<Ticket> ticket(TicketRef ref) {
    DocumentSnapshot document = Await.result(paths.ticket(ref).get());
    if (!document.exists()) {
      return Optional.empty();
    }
    seen.put(ref, document);
    return Optional.of(TicketDocument.ticket(ref, Doc.of(document)));
  }

  @Override
  public Optional<RecordedRequest> request(RequestStamp stamp) {
    return FirestoreRequests.read(
        Await.result(FirestoreRequests.document(paths.firestore(), stamp).get()));
  }

  @Override
  public void apply(TicketChange change) {
    Ticket ticket = change.after();
    if (change.changesTicket()) {
      replace(change, ticket);
    }
    change.entries().forEach(entry -> append(ticket, entry));
    count(change);
    if (change.endsAlert()) {
      alerts.clear(ticket.ref());
    }
    change.events().forEach(this::enqueue);
  }

  private void replace(TicketChange change, Ticket ticket) {
    if (change.before().isEmpty()) {
      batch.create(paths.ticket(ticket.ref()), TicketDocument.fields(ticket));
    } else {
      batch.update(
          paths.ticket(ticket.ref()),
          TicketDocument.fields(ticket),
          Precondition.updatedAt(read(ticket.ref()).getUpdateTime()));
    }
    if (change.changesPortal()) {
      batch.set(
          paths.portalTicket(ticket.client().id(), ticket.ref()),
          PortalTicketDocument.fields(PortalTicket.of(ticket)));
    }
  }

  /** Writes what is there: a batch makes demands on documents that it writes alone. */
  @Override
  public void require(TicketRef ref) {
    DocumentSnapshot document = read(ref);
    batch.update(
        document.getReference(),
        Map.of("version", document.get("version")),
        Precondition.updatedAt(document.getUpdateTime()));
  }

  @Override
  public Optional<UrgentAlert> alert(TicketRef ref) {
    return alerts.read(ref);
  }

  @Override
  public void raise(UrgentAlert alert) {
    alerts.write(alert);
  }

  @Override
  public void clearAlert(TicketRef ref) {
    alerts.clear(ref);
  }

  private DocumentSnapshot read(TicketRef ref) {
    return Objects.requireNonNull(seen.get(ref), "a ticket is read before it changes");
  }

  @Override
  public void keep(String preparationId) {
    // The update fails where nothing is: when the files were taken back meanwhile, nothing may show
    // them. The client has no public way to say so of a deletion.
    batch.update(paths.preparation(preparationId), "kept", true);
    batch.delete(paths.preparation(preparationId));
  }

  @Override
  public Set<String> claimed(String uid, List<Upload> uploads) {
    return new ClaimDocuments(paths, uid, uploads).existing();
  }

  @Override
  public void claim(String uid, List<Upload> uploads) {
    new ClaimDocuments(paths, uid, uploads).createIn(batch);
  }

  @Override
  public void record(RequestStamp stamp, StoredAnswer answer) {
    batch.create(
        FirestoreRequests.document(paths.firestore(), stamp),
        FirestoreRequests.fields(stamp, answer));
  }

  private void append(Ticket ticket, Entry entry) {
    batch.create(paths.entry(ticket.ref(), entry.id()), EntryDocument.fields(entry));
    PortalEntry.of(entry)
        .ifPresent(
            visible ->
                batch.create(
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
    batch.update(paths.project(change.after()), counters);
    batch.update(paths.portalProject(change.after()), counters);
  }

  private void enqueue(TicketEvent event) {
    OutboxMessage message = TicketEventJson.message(event);
    batch.create(
        FirestoreOutbox.document(paths.firestore(), message.id()), FirestoreOutbox.fields(message));
  }

  /**
   * Stores everything, or nothing.
   *
   * @throws fr.vigidev.tickets.platform.firestore.FirestoreFailed also when a race was lost
   */
  void commit() {
    if (batch.getMutationsSize() > 0) {
      Await.result(batch.commit());
    }
  }
}

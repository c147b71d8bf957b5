package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads tickets from Firestore: the staff's from the truth, the Client's from its portal. */
public final class FirestoreTicketReader implements TicketReader {
  private final Firestore firestore;
  private final TicketPaths paths;

  public FirestoreTicketReader(Firestore firestore) {
    this.firestore = firestore;
    this.paths = new TicketPaths(firestore);
  }

  @Override
  public Optional<Ticket> ticket(TicketRef ref) {
    return read(paths.ticket(ref)).map(doc -> TicketDocument.ticket(ref, doc));
  }

  @Override
  public Optional<PortalTicket> portalTicket(String clientId, TicketRef ref) {
    return read(paths.portalTicket(clientId, ref))
        .map(doc -> PortalTicketDocument.ticket(ref, doc));
  }

  @Override
  public List<Entry> entries(TicketRef ref, List<String> entryIds) {
    return existing(entryIds, id -> paths.entry(ref, id))
        .map(document -> EntryDocument.entry(document.getId(), Doc.of(document)))
        .toList();
  }

  @Override
  public List<PortalEntry> portalEntries(String clientId, TicketRef ref, List<String> entryIds) {
    return existing(entryIds, id -> paths.portalEntry(clientId, ref, id))
        .map(document -> PortalEntryDocument.entry(document.getId(), Doc.of(document)))
        .toList();
  }

  private Stream<DocumentSnapshot> existing(
      List<String> ids, Function<String, DocumentReference> path) {
    DocumentReference[] references = ids.stream().map(path).toArray(DocumentReference[]::new);
    return Await.all(firestore, references).stream().filter(DocumentSnapshot::exists);
  }

  private static Optional<Doc> read(DocumentReference reference) {
    DocumentSnapshot document = Await.result(reference.get());
    return document.exists() ? Optional.of(Doc.of(document)) : Optional.empty();
  }
}

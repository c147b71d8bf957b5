package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldMask;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whose tickets some timeline entries belong to, found by one read for all.
 *
 * @param clientIds the Client of each ticket
 */
record TimelinePlaces(TicketPaths paths, Map<TicketRef, String> clientIds) {

  static TimelinePlaces of(Firestore firestore, List<QueryDocumentSnapshot> entries) {
    DocumentReference[] tickets =
        entries.stream()
            .map(entry -> entry.getReference().getParent().getParent())
            .distinct()
            .toArray(DocumentReference[]::new);
    Map<TicketRef, String> clientIds =
        Await.all(firestore, FieldMask.of("clientId"), tickets).stream()
            .filter(DocumentSnapshot::exists)
            .collect(Collectors.toMap(TicketPaths::ref, ticket -> ticket.getString("clientId")));
    return new TimelinePlaces(new TicketPaths(firestore), clientIds);
  }

  /** The ticket of an entry. */
  static TicketRef ticket(QueryDocumentSnapshot entry) {
    return TicketRef.parse(entry.getReference().getParent().getParent().getId()).orElseThrow();
  }

  /** The Client of the ticket of an entry; empty when the ticket is gone. */
  Optional<String> clientId(QueryDocumentSnapshot entry) {
    return Optional.ofNullable(clientIds.get(ticket(entry)));
  }

  /** Where the Client reads an entry; empty when it must not. */
  Optional<DocumentReference> shownAt(QueryDocumentSnapshot entry) {
    return Visibility.PUBLIC.code().equals(entry.getString("visibility"))
        ? clientId(entry).map(client -> paths.portalEntry(client, ticket(entry), entry.getId()))
        : Optional.empty();
  }
}

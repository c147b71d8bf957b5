package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.Legible;
import fr.vigidev.tickets.ticket.application.SettledTickets;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Resolved tickets in Firestore, by when they were last touched. */
public final class FirestoreSettledTickets implements SettledTickets {
  private final Firestore firestore;

  public FirestoreSettledTickets(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public List<Ticket> resolvedAndUntouchedSince(Instant moment, Optional<Ticket> after, int limit) {
    Query all = UpkeepQueries.resolvedAndUntouchedSince(firestore, moment);
    Query query =
        after
            .map(
                last ->
                    all.startAfter(
                        Doc.timestamp(last.milestones().updatedAt()), last.ref().value()))
            .orElse(all);
    return Await.result(query.limit(limit).get()).getDocuments().stream()
        .flatMap(document -> ticket(document).stream())
        .toList();
  }

  private static Optional<Ticket> ticket(DocumentSnapshot document) {
    return Legible.read(
        document, doc -> TicketDocument.ticket(new TicketRef(document.getId()), doc));
  }
}

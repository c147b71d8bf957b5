package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.platform.firestore.Legible;
import fr.vigidev.tickets.platform.firestore.Pages;
import fr.vigidev.tickets.ticket.application.OwnWork;
import fr.vigidev.tickets.ticket.model.Ticket;
import java.util.Optional;
import java.util.function.Consumer;

/** What people did on tickets, in Firestore. */
public final class FirestoreOwnWork implements OwnWork {
  private final Firestore firestore;

  public FirestoreOwnWork(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public void opened(String uid, Consumer<Ticket> each) {
    Pages.each(
        PersonQueries.openedBy(firestore, uid),
        page -> page.stream().flatMap(document -> ticket(document).stream()).forEach(each));
  }

  @Override
  public void made(String uid, Consumer<Made> each) {
    Pages.each(
        PersonQueries.entriesBy(firestore, uid),
        page -> {
          TimelinePlaces places = TimelinePlaces.of(firestore, page);
          page.stream().flatMap(document -> made(document, places).stream()).forEach(each);
        });
  }

  private static Optional<Ticket> ticket(QueryDocumentSnapshot document) {
    return Legible.read(document, doc -> TicketDocument.ticket(TicketPaths.ref(document), doc));
  }

  private static Optional<Made> made(QueryDocumentSnapshot document, TimelinePlaces places) {
    return places
        .clientId(document)
        .flatMap(
            clientId ->
                Legible.read(
                    document,
                    doc ->
                        new Made(
                            TimelinePlaces.ticket(document),
                            clientId,
                            EntryDocument.entry(document.getId(), doc))));
  }
}

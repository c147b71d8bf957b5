package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.platform.firestore.Pages;
import fr.vigidev.tickets.ticket.application.HeldTickets;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.ArrayList;
import java.util.List;

/** The tickets that somebody is in charge of, in Firestore. */
public final class FirestoreHeldTickets implements HeldTickets {
  private final Firestore firestore;

  public FirestoreHeldTickets(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public List<TicketRef> openHeldBy(String uid) {
    List<TicketRef> refs = new ArrayList<>();
    Pages.each(
        PersonQueries.openHeldBy(firestore, uid).select(new String[0]),
        page -> page.stream().map(TicketPaths::ref).forEach(refs::add));
    return refs;
  }
}

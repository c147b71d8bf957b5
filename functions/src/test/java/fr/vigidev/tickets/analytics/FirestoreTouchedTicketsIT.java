package fr.vigidev.tickets.analytics;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreTouchedTickets;
import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;

class FirestoreTouchedTicketsIT extends TouchedTicketsContract {
  private final Firestore firestore = EmulatorFirestore.empty();

  @Override
  protected TouchedTickets tickets() {
    return new FirestoreTouchedTickets(firestore);
  }

  @Override
  protected void touch(TicketRef ref, Instant at, TicketFacts facts) {
    TicketDocuments.put(firestore, ref, at, facts);
  }
}

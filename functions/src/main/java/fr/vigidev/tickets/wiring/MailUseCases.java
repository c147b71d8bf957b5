package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreAccountDeliveries;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreMailings;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreTicketDeliveries;
import fr.vigidev.tickets.notification.application.RecordOutcomes;
import fr.vigidev.tickets.notification.application.TicketDeliveries;
import fr.vigidev.tickets.people.application.NoteBounce;
import java.time.Clock;

/** The use cases around mails that were sent, put together over Firestore. */
public final class MailUseCases {
  private final Firestore firestore;
  private final NoteBounce noteBounce;
  private final Clock clock;

  MailUseCases(Firestore firestore, NoteBounce noteBounce, Clock clock) {
    this.firestore = firestore;
    this.noteBounce = noteBounce;
    this.clock = clock;
  }

  /** What became of the mails on a ticket. */
  public TicketDeliveries ticketDeliveries() {
    return new FirestoreTicketDeliveries(firestore);
  }

  /** Takes what the provider tells. */
  public RecordOutcomes recordOutcomes() {
    return new RecordOutcomes(
        new FirestoreMailings(firestore, clock),
        new FirestoreAccountDeliveries(firestore),
        noteBounce);
  }
}

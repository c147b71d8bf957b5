package fr.vigidev.tickets.notification.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreDeliveries;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreMailings;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;

/** A hundred events in disorder, where the records of news and mails are those of Firestore. */
class FirestoreDisorderIT extends DisorderContract {
  FirestoreDisorderIT() {
    super(room(), 10, 9);
  }

  private static MailRoom room() {
    TickingClock clock = new TickingClock(NINE);
    Firestore firestore = EmulatorFirestore.empty();
    return new MailRoom(
        clock, new FirestoreDeliveries(firestore), new FirestoreMailings(firestore, clock));
  }
}

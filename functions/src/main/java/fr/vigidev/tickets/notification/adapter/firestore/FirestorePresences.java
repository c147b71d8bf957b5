package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.notification.application.Presences;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;

/** The collection {@code presence}, which the browsers of the team write: {@code {ref}_{uid}}. */
public final class FirestorePresences implements Presences {
  private final Firestore firestore;

  public FirestorePresences(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public boolean looksAt(String uid, TicketRef ref, Instant now) {
    Object expiresAt =
        Await.result(firestore.collection("presence").document(ref.value() + "_" + uid).get())
            .get("expiresAt");
    return expiresAt instanceof Timestamp time && time.compareTo(Doc.timestamp(now)) > 0;
  }
}

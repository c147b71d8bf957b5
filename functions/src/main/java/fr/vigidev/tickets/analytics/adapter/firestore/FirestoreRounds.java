package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.application.Rounds;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How far the checking got: {@code analyticsState/projections}. */
public final class FirestoreRounds implements Rounds {
  private final DocumentReference state;

  public FirestoreRounds(Firestore firestore) {
    this.state = firestore.collection("analyticsState").document("projections");
  }

  @Override
  public Round read() {
    DocumentSnapshot document = Await.result(state.get());
    if (!document.exists()) {
      return new Round(Optional.empty(), Optional.empty());
    }
    Doc doc = Doc.of(document);
    return new Round(
        doc.optionalInstant("checkedUpTo"), doc.optionalText("last").map(TicketRef::new));
  }

  @Override
  public void write(Round round) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("checkedUpTo", round.checkedUpTo().map(Doc::timestamp).orElse(null));
    fields.put("last", round.last().map(TicketRef::value).orElse(null));
    Await.result(state.set(fields));
  }
}

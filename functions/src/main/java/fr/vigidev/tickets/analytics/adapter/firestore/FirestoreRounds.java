package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.application.Rounds;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.Locking;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How far the checking got: {@code analyticsState/projections}. */
public final class FirestoreRounds implements Rounds {
  private final Firestore firestore;
  private final DocumentReference state;

  public FirestoreRounds(Firestore firestore) {
    this.firestore = firestore;
    this.state = firestore.collection("analyticsState").document("projections");
  }

  @Override
  public Round read() {
    return round(Await.result(state.get()));
  }

  @Override
  public void change(UnaryOperator<Round> step) {
    Locking.transact(
        firestore, tx -> tx.set(state, fields(step.apply(round(Await.result(tx.get(state)))))));
  }

  private static Round round(DocumentSnapshot document) {
    if (!document.exists()) {
      return Round.FIRST;
    }
    Doc doc = Doc.of(document);
    return new Round(
        doc.optionalInstant("checkedUpTo"),
        doc.optionalText("last").map(TicketRef::new),
        doc.optionalText("night").map(Instant::parse),
        doc.optionalInteger("due").orElse(0));
  }

  private static Map<String, Object> fields(Round round) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("checkedUpTo", round.checkedUpTo().map(Doc::timestamp).orElse(null));
    fields.put("last", round.last().map(TicketRef::value).orElse(null));
    // As its report is named, to the last digit; Firestore keeps moments to the microsecond.
    fields.put("night", round.night().map(Instant::toString).orElse(null));
    fields.put("due", round.due());
    return fields;
  }
}

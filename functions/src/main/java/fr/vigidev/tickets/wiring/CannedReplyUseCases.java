package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.cannedreply.adapter.firestore.FirestoreCannedReplyStore;
import fr.vigidev.tickets.cannedreply.application.AddCannedReply;
import fr.vigidev.tickets.cannedreply.application.CannedReplyStore;
import fr.vigidev.tickets.cannedreply.application.EditCannedReply;
import java.time.Clock;

/** The use cases around canned replies, put together over Firestore. */
public final class CannedReplyUseCases {
  private final CannedReplyStore store;
  private final Clock clock;

  CannedReplyUseCases(Firestore firestore, Clock clock) {
    this.store = new FirestoreCannedReplyStore(firestore);
    this.clock = clock;
  }

  /** Keeps one more. */
  public AddCannedReply addCannedReply() {
    return new AddCannedReply(store, Ids::draw, clock);
  }

  /** Changes or removes one. */
  public EditCannedReply editCannedReply() {
    return new EditCannedReply(store, clock);
  }
}

package fr.vigidev.tickets.cannedreply.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.cannedreply.application.CannedReplyStore;
import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.FirestoreRequests;
import fr.vigidev.tickets.platform.firestore.Locking;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.util.Optional;
import java.util.function.Function;

/** Canned replies in Firestore. They change rarely, under locks. */
public final class FirestoreCannedReplyStore implements CannedReplyStore {
  private final Firestore firestore;

  public FirestoreCannedReplyStore(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public <T> T transact(Function<Transaction, T> work) {
    return Locking.transact(firestore, tx -> work.apply(new Act(firestore, tx)));
  }

  private record Act(Firestore firestore, com.google.cloud.firestore.Transaction tx)
      implements Transaction {
    @Override
    public Optional<CannedReply> reply(String id) {
      DocumentSnapshot document = Await.result(tx.get(document(id)));
      return document.exists()
          ? Optional.of(CannedReplyDocument.reply(document))
          : Optional.empty();
    }

    @Override
    public Optional<RecordedRequest> request(RequestStamp stamp) {
      return FirestoreRequests.read(
          Await.result(tx.get(FirestoreRequests.document(firestore, stamp))));
    }

    @Override
    public void store(CannedReply reply) {
      tx.set(document(reply.id()), CannedReplyDocument.fields(reply));
    }

    @Override
    public void remove(String id) {
      tx.delete(document(id));
    }

    @Override
    public void record(RequestStamp stamp, StoredAnswer answer) {
      tx.create(
          FirestoreRequests.document(firestore, stamp), FirestoreRequests.fields(stamp, answer));
    }

    private DocumentReference document(String id) {
      return firestore.collection("cannedReplies").document(id);
    }
  }
}

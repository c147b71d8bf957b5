package fr.vigidev.tickets.cannedreply.application;

import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.util.Optional;
import java.util.function.Function;

/** Where canned replies change, one whole act at a time. */
public interface CannedReplyStore {

  /**
   * Runs the work in one transaction: all that it stores is stored, or nothing, and what it read is
   * still so at that moment.
   *
   * @param work may be run again from the start; it must have no effect but through the transaction
   */
  <T> T transact(Function<Transaction, T> work);

  /** One act on the store. All reads come before the first write. */
  interface Transaction {

    /** The reply of that id. */
    Optional<CannedReply> reply(String id);

    /** What was answered under the author and key of a stamp, whatever was asked then. */
    Optional<RecordedRequest> request(RequestStamp stamp);

    /** Stores a reply, new or changed. */
    void store(CannedReply reply);

    /** Removes a reply. */
    void remove(String id);

    /** Keeps the answer of a request, to be given again when the request is. */
    void record(RequestStamp stamp, StoredAnswer answer);
  }
}

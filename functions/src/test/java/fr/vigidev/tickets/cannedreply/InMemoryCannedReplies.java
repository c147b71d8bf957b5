package fr.vigidev.tickets.cannedreply;

import fr.vigidev.tickets.cannedreply.application.CannedReplyStore;
import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Canned replies in memory, under the contract of {@link CannedReplyStoreContract}. */
public final class InMemoryCannedReplies implements CannedReplyStore {
  private final Map<String, CannedReply> replies = new HashMap<>();
  private final Map<String, RecordedRequest> requests = new HashMap<>();

  /** All that are kept. */
  public synchronized List<CannedReply> all() {
    return List.copyOf(replies.values());
  }

  @Override
  public synchronized <T> T transact(Function<Transaction, T> work) {
    Act act = new Act();
    T result = work.apply(act);
    act.writes.forEach(Runnable::run);
    return result;
  }

  private final class Act implements Transaction {
    private final List<Runnable> writes = new ArrayList<>();

    @Override
    public Optional<CannedReply> reply(String id) {
      return Optional.ofNullable(replies.get(id));
    }

    @Override
    public Optional<RecordedRequest> request(RequestStamp stamp) {
      return Optional.ofNullable(requests.get(stamp.id()));
    }

    @Override
    public void store(CannedReply reply) {
      writes.add(() -> replies.put(reply.id(), reply));
    }

    @Override
    public void remove(String id) {
      writes.add(() -> replies.remove(id));
    }

    @Override
    public void record(RequestStamp stamp, StoredAnswer answer) {
      writes.add(() -> requests.put(stamp.id(), new RecordedRequest(stamp.fingerprint(), answer)));
    }
  }
}

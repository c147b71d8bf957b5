package fr.vigidev.tickets.cannedreply.application;

import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.cannedreply.model.CannedReplyRefusal;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps one more canned reply, once per idempotency key. */
public final class AddCannedReply {
  private final CannedReplyStore store;
  private final Supplier<String> newId;
  private final Clock clock;

  public AddCannedReply(CannedReplyStore store, Supplier<String> newId, Clock clock) {
    this.store = store;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Keeps the reply, or tells again what an earlier request under the same key was told.
   *
   * @param answering how the new reply is told to its author; the answer is kept with the request
   */
  public Creation<CannedReply, CannedReplyRefusal> add(
      Actor actor,
      String title,
      String body,
      RequestStamp stamp,
      Function<CannedReply, StoredAnswer> answering) {
    if (!actor.may(Permission.MANAGE_CANNED_REPLIES)) {
      return new Creation.Refused<>(new CannedReplyRefusal.Forbidden());
    }
    return store.transact(
        tx ->
            Creation.once(
                tx.request(stamp),
                stamp,
                () -> {
                  Instant now = clock.instant();
                  CannedReply reply =
                      new CannedReply(newId.get(), title, body, now, now, actor.person());
                  StoredAnswer answer = answering.apply(reply);
                  tx.store(reply);
                  tx.record(stamp, answer);
                  return new Creation.Created<>(reply, answer);
                }));
  }
}

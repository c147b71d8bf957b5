package fr.vigidev.tickets.cannedreply.application;

import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.cannedreply.model.CannedReplyRefusal;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;

/** Changes a canned reply, or keeps it no longer. */
public final class EditCannedReply {
  private final CannedReplyStore store;
  private final Clock clock;

  public EditCannedReply(CannedReplyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What to change; what is empty stays. */
  public record Edit(Optional<String> title, Optional<String> body) {}

  /** The reply as edited. */
  public Outcome<CannedReply, CannedReplyRefusal> edit(Actor actor, String id, Edit edit) {
    return change(
        actor,
        id,
        (tx, reply) -> {
          CannedReply edited =
              new CannedReply(
                  id,
                  edit.title().orElse(reply.title()),
                  edit.body().orElse(reply.body()),
                  reply.createdAt(),
                  clock.instant(),
                  actor.person());
          tx.store(edited);
          return edited;
        });
  }

  /** The reply that was removed. What was written with it stays. */
  public Outcome<CannedReply, CannedReplyRefusal> remove(Actor actor, String id) {
    return change(
        actor,
        id,
        (tx, reply) -> {
          tx.remove(id);
          return reply;
        });
  }

  private Outcome<CannedReply, CannedReplyRefusal> change(
      Actor actor,
      String id,
      BiFunction<CannedReplyStore.Transaction, CannedReply, CannedReply> change) {
    if (!actor.may(Permission.MANAGE_CANNED_REPLIES)) {
      return Outcome.refused(new CannedReplyRefusal.Forbidden());
    }
    return store.transact(
        tx ->
            tx.reply(id)
                .map(
                    reply -> Outcome.<CannedReply, CannedReplyRefusal>done(change.apply(tx, reply)))
                .orElseGet(() -> Outcome.refused(new CannedReplyRefusal.NotFound())));
  }
}

package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.RejectedFile;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Creates something with its files, once per idempotency key: all of it is stored, or nothing, and
 * the same request again is told the same.
 */
final class CreateOnce {
  private final TicketStore store;
  private final Attachments attachments;
  private final CommittedEvents events;

  CreateOnce(TicketStore store, Attachments attachments, CommittedEvents events) {
    this.store = store;
    this.attachments = attachments;
    this.events = events;
  }

  /** What the rules of the trade make of the wish, once its files are at hand. */
  interface Draft extends BiFunction<TicketStore.Transaction, List<Attachment>, Decision> {}

  /**
   * A request.
   *
   * @param visibility of what it creates
   * @param answering how the new thing is told to its author; the answer is kept with the request
   */
  record Request(
      RequestStamp stamp,
      List<Upload> uploads,
      Visibility visibility,
      Draft draft,
      Function<TicketChange, StoredAnswer> answering) {
    Request {
      uploads = List.copyOf(uploads);
      if (uploads.stream().map(Upload::id).distinct().count() < uploads.size()) {
        throw new IllegalArgumentException("an upload is named once");
      }
    }

    String uid() {
      return stamp.uid();
    }
  }

  Creation create(Request request) {
    return request.uploads().isEmpty() ? commit(request, Optional.empty()) : withFiles(request);
  }

  /** Files are looked at for a wish that would be granted alone: looking is dear. */
  private Creation withFiles(Request request) {
    Creation rehearsal =
        store.transact(tx -> replay(tx, request).orElseGet(() -> attempt(tx, request, List.of())));
    if (!(rehearsal instanceof Creation.Created created)) {
      return rehearsal;
    }
    Shelf shelf = Shelf.of(created.change().after(), request.visibility());
    return switch (attachments.prepare(request.uid(), request.uploads(), shelf)) {
      // The same request may have been faster and have emptied the quarantine.
      case Attachments.Preparation.Rejected rejected ->
          store
              .transact(tx -> replay(tx, request))
              .orElseGet(
                  () -> new Creation.Refused(new Refusal.AttachmentsRejected(rejected.files())));
      case Attachments.Preparation.Ready ready -> commit(request, ready);
    };
  }

  private Creation commit(Request request, Attachments.Preparation.Ready ready) {
    // When this throws, nobody knows whether it is stored: the sweep will, and removes the copies
    // if it is not.
    Creation outcome = commit(request, Optional.of(ready));
    if (outcome instanceof Creation.Created) {
      attachments.settle(request.uid(), request.uploads());
    } else {
      attachments.discard(ready);
    }
    return outcome;
  }

  private Creation commit(Request request, Optional<Attachments.Preparation.Ready> ready) {
    List<Attachment> files =
        ready.map(Attachments.Preparation.Ready::attachments).orElse(List.of());
    Creation outcome =
        store.transact(
            tx -> {
              Creation result =
                  replay(tx, request)
                      .or(() -> taken(tx, request))
                      .orElseGet(() -> attempt(tx, request, files));
              if (result instanceof Creation.Created created) {
                tx.apply(created.change());
                tx.record(request.stamp(), created.answer());
                tx.claim(request.uid(), request.uploads());
                ready.ifPresent(each -> tx.keep(each.id()));
              }
              return result;
            });
    if (outcome instanceof Creation.Created created) {
      events.publish(created.change().events());
    }
    return outcome;
  }

  /**
   * Another request may have named the same upload, and have been faster. Where that was this one
   * under the same key, it was recorded together with what it took.
   */
  private Optional<Creation> taken(TicketStore.Transaction tx, Request request) {
    if (request.uploads().isEmpty()) {
      return Optional.empty();
    }
    Set<String> claimed = tx.claimed(request.uid(), request.uploads());
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    List<RejectedFile> missing = attachments.missing(request.uploads(), claimed);
    return replay(tx, request)
        .or(() -> Optional.of(new Creation.Refused(new Refusal.AttachmentsRejected(missing))));
  }

  private static Creation attempt(
      TicketStore.Transaction tx, Request request, List<Attachment> files) {
    return switch (request.draft().apply(tx, files)) {
      case Decision.Changed changed ->
          new Creation.Created(changed.change(), request.answering().apply(changed.change()));
      case Decision.Unchanged unchanged ->
          throw new IllegalStateException("what is created was not there before");
      case Decision.Refused refused -> new Creation.Refused(refused.why());
    };
  }

  private static Optional<Creation> replay(TicketStore.Transaction tx, Request request) {
    Optional<RecordedRequest> recorded = tx.request(request.stamp());
    return recorded.map(
        each ->
            each.answers(request.stamp())
                ? new Creation.Replayed(each.answer())
                : new Creation.Refused(new Refusal.KeyReused()));
  }
}
